/** Figures of a case and of a plain graph, as the command prints them. */
export default {
  // Titles of columns. F0 to F5 are the names of the figures.
  'column.account': 'Account',
  'column.reading': 'Reading',
  'column.f0': 'F0 pages',
  'column.f1': 'F1 voices',
  'column.f2': 'F2 lines',
  'column.f3': 'F3 copies',
  'column.f4': 'F4 ties',
  'column.f5': 'F5 sides',
  // The two readings of an account: pages at their word, and strict.
  atWord: 'at their word',
  strict: 'strict',
  // How many pages are held, and how many more are only cited.
  heldAndCited: '{held} + {cited, number} cited',
  strong: '{account}, strong form',
  caveat:
    'Lines are how many parties would have to be wrong, or lying, for an account to lose all its support. ' +
    '{upperBound} F3 lets those fail together who copy one another, F4 also those with a tie, F5 also each side of ' +
    'the conflict. At their word, the pages are taken to report faithfully; strict, their outlets are parties like ' +
    'any other. None is a probability.',
  about: '{kicker}. {count, plural, one {# entry} other {# entries}}, the last of {day}.',

  // Facts about an account or the case: what stands on the left, then what is said beside it.
  standing: 'Standing',
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  assertedBy: 'Asserted by',
  against: 'Against it',
  carriedAtWord: 'At their word',
  carriedStrict: 'Strict',
  inPart: '{whole}; in part {part}',
  setBy: 'The claim “{claim}” sets it.',
  noLine: 'No line reaches a page.',
  falls: '{count, plural, one {It falls with {names}.} other {It falls if {names} fail together.}}',
  every: 'Load-bearing, whichever way it is cut: {names}.',
  some: 'Load-bearing one way or another: {names}.',

  // A plain graph.
  lines: 'Independent lines',
  linesAtMost: '{lines}, at most',
  noNumber: 'no number: a trusted path cannot be cut',
  cut: 'A minimum cut',
  uncut: 'none: a trusted path cannot be cut',
  inEvery: 'Load-bearing in every cut',
  inSome: 'Load-bearing in some cut',
  together: 'When events count as one',
  fails: '{lines}; all fails with {events}',
  nothing: 'nothing',
} as const
