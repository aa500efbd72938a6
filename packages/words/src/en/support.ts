/** Section 4. Two axes that are never mixed: lines, and belief. */
export default {
  title: 'Support and belief',
  short: 'Support',
  intro:
    'Across: independent lines behind an account, taking the pages at their word. Upwards: how widely somebody says it is believed.',
  none: 'No account is recorded yet, so there is nothing to weigh and nothing to believe.',

  // The summary is one sentence of two halves.
  summary: '{support}; {belief}.',
  noFirstHand: 'No account has a line that is first-hand',
  firstHand:
    '{count, number} of {total, plural, one {# account has} other {# accounts have}} a line that is first-hand',
  noFirstHandStanding: 'No account that was not refuted has a line that is first-hand',
  firstHandStanding:
    'Of {total, plural, one {# account} other {# accounts}} not refuted, {count, plural, one {# has} other {# have}} a line that is first-hand',
  allSilent: 'how widely any of them is believed is not recorded',
  noneSilent: 'for each, somebody says how widely it is believed',
  someSilent: 'for {silent, number} of {total, number}, nobody on record says how widely it is believed',

  bar: 'A bar runs from the lines that are first-hand to the most there can be; a broken one is of an account that was refuted.',
  oneState: 'There is one state so far: no account has moved since the first was recorded, on {day}.',
  moved: 'The thin lines lead from where an account stood before to where it stands now. Moved: {names}.',
  never:
    'How widely a version is believed is what somebody says of other people. It is never evidence for that version, and it moves no bar.',

  // Lines behind an account, in a cell or beside a bar.
  notWeighed: 'not weighed',
  noLine: 'no line',
  most: 'at most {most, plural, one {# line} other {# lines}}',
  perhapsNone: 'at most {most, plural, one {# line} other {# lines}}, perhaps none',
  atLeast: 'at most {most, plural, one {# line} other {# lines}}, at least {least, number}',
  place: '{lines}; {belief}',
  belief: 'belief {extents}',
  noBelief: 'belief not recorded',
  toldBy: 'belief as told by {names}',
  toldByTrend: 'belief as told by {names}, {trends}',

  'chart.title': 'Support and belief by account; the table after it says the same.',
  'chart.up': 'how widely it is said to be believed',
  'chart.across': 'independent lines behind it, at most',
  caption: 'Support and belief, account by account',
  'column.account': 'Account',
  'column.lines': 'Lines',
  'column.believed': 'How widely believed, and who says so',
  believed: 'Believed',
  before: 'Where accounts stood before',
  stood: '{account}, from {day}: {place}',
} as const
