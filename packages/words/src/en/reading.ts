/**
 * What is told of a reading of a text, in a margin, in the picture of its voices and as a case file to edit.
 */
export default {
  unclear: '{name} (unclear who)',
  // Whom a statement comes through: “through engineers, through Ada Quill”.
  through: 'through {name}',
  throughMore: '{before}, through {name}',
  actTo: '{act}, to {name}',
  actCue: '{act} “{cue}”',
  // What else is known of a statement, one after another.
  also: '{before}; {more}',
  // How the source knows, and the words of the text that say so.
  basisWhy: '{basis}: “{why}”',
  recants: 'takes back statement {number, number}',
  sure: '{percent, number}% sure',
  unsure: '{percent, number}% sure: look before using it',
  found: '{count, plural, =0 {No statement was found.} one {# statement.} other {# statements.}}',
  foundUnsure:
    '{count, plural, one {# statement} other {# statements}}, ' +
    '{unsure, number} to look at before use (under {percent, number}% sure).',
  // What the reader says of a text, such as that it is not English.
  diagnostic: '{message}.',

  // What a stretch of the text was taken for, in its margin.
  'layout.headline': 'headline',
  'layout.item': 'item of a list',
  'layout.item-of': 'item of a list, of {name}',
  'layout.turn': 'turn',
  'layout.turn-of': 'turn of {name}',
  'layout.entry': 'entry',
  'layout.entry-of': 'entry of {name}',

  // The picture of who speaks through whom.
  thisText: 'This text',
  voiceTimes: '{name} × {count, number}',
  moreVoices: 'and {count, number} more',
  speaks: '{name} speaks in the text.',
  speaksThrough: '{name} speaks through {through}.',

  // Why a statement or party stands in a case file that the reader wrote.
  byMachine: 'Read by machine; to be checked by a person before it is accepted.',
  byMachineSure: 'Read by machine; to be checked by a person before it is accepted. {percent, number}% sure.',
  byMachineWho:
    'The text does not show who is meant. Read by machine; to be checked by a person before it is accepted.',
  // How the source knows, by which words, after why the statement stands there.
  byMachineBasis: '{why} How the source knows is taken from “{words}”.',
  notIdentified: '“{name}”, not identified',

  // A new reading of a document beside what is recorded of it.
  differs: '{act}, {modality}: {gist}',
  differsFrom: '{act}, {modality} (was {actBefore}, {modalityBefore}): {gist}',
  differences:
    '{added, number} added, {missing, number} not found again, {changed, number} changed, {same, number} as recorded.',
  badLines:
    '{count, plural, one {# line could not be read; it} other {# lines could not be read; each}} says why in its place',
} as const
