/** Section 3. A picture, its switches, its key, and the same as a table. */
export default {
  title: 'The lines',
  short: 'Lines',
  intro:
    'Every way an account reached a page that we hold or cite. Lines that meet in one party are one line after it.',

  // The number beside a picture. Each ends a count of lines, or says why there is none.
  noCut: 'No number: we take the word of the page itself, and nothing stands behind it.',
  noLine: 'No line: nobody who is named says so on grounds that still stand.',
  perhapsNone:
    'At most {most, plural, one {# independent line, and it is not first-hand: it does not begin} other {# independent lines, and none of them first-hand: none begins}} with somebody who says they saw it, made it or hold the original.',
  atLeast:
    'At most {most, plural, one {# independent line} other {# independent lines}}, {least, number} of them first-hand: {least, plural, one {it begins} other {they begin}} with somebody who says they saw it, made it or hold the original.',
  atLeastOwn:
    'At most {most, plural, one {# independent line} other {# independent lines}}, {least, number} of them first-hand ({own, number} only what somebody says of themselves): {least, plural, one {it begins} other {they begin}} with somebody who says they saw it, made it or hold the original.',
  cut: 'The dashed rule shows one smallest cut: {names}. Without it nothing would be left.',
  // Parties that an assumption has fail together, where they are named in the cut.
  under: 'those under “{assumption}”',
  drawn: 'Drawn for the claim “{claim}”.',
  drawnWeakest: 'Drawn for the claim “{claim}”, the weakest that the account needs.',
  setByAnother: 'The number is now set by another: “{claim}”.',
  fewerFirstHand: 'Fewer lines are first-hand for another: “{claim}”.',
  // A load-bearing relay that may be wrong for the reason for which those are whose word it passes on.
  tied: '{relay} is load-bearing, and tied to those whose word it passes on: {ties}.',
  denied: 'The account, or part of it, is denied by {names}.',
  behind: 'Lines behind “{account}”',

  // Set in the picture.
  origins: 'Origins',
  relays: 'Relays',
  // One of several columns of relays; a place is counted from the origins.
  relaysAt: 'Relay {place, number}',
  pages: 'Pages',
  linesOut: 'Lines',
  downwards: 'From the origins down to the pages',
  'start.direct': 'first-hand',
  'start.own': 'speaks of itself',
  'start.open': 'does not say how it knows',
  'start.held': 'says it holds the proof, unexamined',
  'start.ground': 'others infer from it',
  heldItself: 'we hold it ourselves',
  // Parties that carry nothing by themselves, drawn as one.
  more: 'and {count, number} more, each through {relay} alone',
  unstatedMany: 'do not say how they know',
  cited: 'cited',
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
  togetherMany: 'What may fail together: {count, plural, one {# assumption} other {# assumptions}}',
  copies: 'Copies run through what they copy',
  // One for each, in the order in which they stand.
  letters: 'abcdefghijklmnopqrstuvwxyz',
  'level.3': '(copying): {members}. {why}',
  'level.4': '(ties): {members}. {why}',
  'level.5': '(a side of the conflict): {members}. {why}',
  again: 'Draw again',

  // The key.
  key: 'How to read the pictures',
  'key.full':
    'First-hand: it says it saw this, made it or holds the original. That it says so does not make it so.',
  'key.own': 'It speaks of itself: what it did, has, wants or means.',
  'key.open':
    'Unstated: the source does not say how it knows, or holds what nobody independent has examined.',
  'key.ground': 'A ground: somebody infers the claim from it; it does not say this itself.',
  'key.crowd': 'A crowd: one strand for each person, dashed for those who may or may not be there.',
  'key.voice': '“In its own voice”: what an outlet says itself, apart from what it reports of others.',
  'key.pillar':
    'A heavy pillar: load-bearing, in every smallest cut. A lighter one is in some; a thin one in none.',
  'key.page':
    'A page we hold, taken at its word: lines run through it. An arrow ends each line that is counted.',
  'key.cited': 'Cited and not held: its outlet can fail, whoever’s word is taken.',
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
  'column.words': 'What it says',
  'column.weight': 'Load-bearing',
  'place.origin': 'Origin',
  'place.relay': 'Relay',
  'place.page': 'Page we hold',
  'place.cited': 'Page cited, not held',
  'place.own': 'Origin, of itself',
  'place.ground': 'Ground of an inference',
  'place.denier': 'Denies it',
  'place.afloat': 'Attached to nobody',
  'weight.nothing': 'Carries nothing',
  'weight.against': 'Stands against it',
  'weight.word': 'Taken at its word',
  'weight.every': 'In every smallest cut',
  'weight.some': 'In some smallest cut',
  'weight.none': 'In no smallest cut',
  noneOfItsOwn: 'none of its own on this claim',
} as const
