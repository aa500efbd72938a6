/** Section 3. A picture, its switches, its key, and the same as a table. */
export default {
  title: 'The lines',
  intro: 'Every way an account reached a page we hold. Lines that meet in one party are one line after it.',

  // The number beside a picture. Each ends a count of lines, or says why there is none.
  noCut: 'No number: we take the word of the page itself, and nothing stands behind it.',
  noLine: 'No line: nobody who is named says so.',
  perhapsNone:
    'At most {most, plural, one {# independent line} other {# independent lines}}, and perhaps none: nobody in it says how they know.',
  atLeast:
    'At most {most, plural, one {# independent line} other {# independent lines}}, and at least {least, number} if only those count who say how they know.',
  cut: 'The dashed rule shows one smallest cut: were {names} wrong, nothing would be left.',
  // Parties that an assumption has fail together, where they are named in the cut.
  under: 'those under “{assumption}”',
  drawn: 'Drawn for the claim “{claim}”.',
  drawnWeakest: 'Drawn for the claim “{claim}”, the weakest that the account needs.',
  setByAnother: 'The number is now set by another: “{claim}”.',
  behind: 'Lines behind “{account}”',

  // Set in the picture.
  origins: 'Origins',
  relays: 'Relays',
  pages: 'Pages we hold',
  downwards: 'From the origins down to the pages we hold',
  direct: 'had direct access',
  unstatedMany: 'do not say how they know',
  pageCount: '{count, plural, one {# page} other {# pages}}',
  undated: 'undated',
  inferred: '{when}, inferred',

  // Switches.
  whose: 'Whose word counts',
  'mode.word': 'Pages at their word:',
  'mode.wordWhy': 'who, behind the pages, carries the account?',
  'mode.strict': 'Strict:',
  'mode.strictWhy': 'a page can be wrong too, like anybody else.',
  together: 'What may fail together',
  copies: 'Copies run through what they copy',
  // One for each, in the order in which they stand.
  letters: 'abcdefghijklmnopqrstuvwxyz',
  'level.3': '(copying): {members}. {why}',
  'level.4': '(ties): {members}. {why}',
  'level.5': '(a side of the conflict): {members}. {why}',
  again: 'Draw again',

  // The key.
  'key.open': 'An open start: the source does not say how it knows.',
  'key.full': 'A full start: it says it saw this, made it, or holds the original.',
  'key.crowd': 'A crowd: one strand for each person, dashed for those who may or may not be there.',
  'key.pillar':
    'A heavy pillar: load-bearing, in every smallest cut. A lighter one is in some; a thin one in none.',
  'key.cut': 'One smallest cut: take these parties away and nothing is left.',
  'key.afloat': 'A claim for which no source is named: it hangs on nobody and counts for nothing.',
  'key.smaller': 'The true number may be smaller; it cannot be larger on what is recorded here.',

  // Who says what.
  noWords: 'Publishes what others are reported to say; no words of its own bear on this claim.',
  table: 'The same as a table: who says what, and whose word is load-bearing',
  region: 'Parties behind {account}',
  caption: 'Parties in the lines behind “{account}”',
  'column.party': 'Party',
  'column.place': 'Place',
  'column.words': 'Its words',
  'column.weight': 'Load-bearing',
  'place.origin': 'Origin',
  'place.relay': 'Relay',
  'place.page': 'Page we hold',
  'place.afloat': 'Attached to nobody',
  'weight.nothing': 'Carries nothing',
  'weight.word': 'Taken at its word',
  'weight.every': 'In every smallest cut',
  'weight.some': 'In some smallest cut',
  'weight.none': 'In no smallest cut',
  noneOfItsOwn: 'none of its own on this claim',
} as const
