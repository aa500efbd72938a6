/** Section 9, and the difference between two times. */
export default {
  title: 'History',
  short: 'History',
  intro: 'Every change: what, when, by whom and why. The case can be read as it stood at any time.',

  // Reading the case as of a time.
  readAsOf: 'Read the case as of',
  now: 'now',
  latest: '{time} (latest)',
  read: 'Read',
  changedFrom: 'What changed from',
  changedTo: 'to',
  beforeFirst: 'before the first entry',
  compare: 'Compare',

  summary:
    '{entries, plural, one {# entry} other {# entries}} so far; {revisions}. Nothing is ever edited: a correction is a new entry, and what it replaces stays.',
  unrevised: 'nothing corrected or withdrawn yet',
  count: '{count, number} {kind}',
  corrections: 'Corrections',
  revision: '{kind}: {title}',
  unmerged: 'Merge taken back: {title}',
  revisedBy: '{why} {time}, by {who}.',
  // On paper, in the place of all entries.
  onPaper:
    'Every entry, with who made it, when and why, stands on the page of this case, and in the bundle that section 10 is about.',
  editions: 'Editions',
  edition: 'Edition {number}, {day}',
  all: 'All entries, latest first',
  entriesBy: '{count, plural, one {# entry} other {# entries}}, by {who}.',
  asOfThen: 'The case as of then',
  whatChanged: 'what changed',
  links: '{asOf}; {diff}.',

  // One field of a record, before and after.
  before: 'before:',
  after: 'after:',
  nothing: 'none recorded',
  erased: 'erased',
  yes: 'yes',
  no: 'no',
  cites: '{text} (cites {records})',
  field: '{field}: {value}',

  // The difference between two times.
  diffTitle: 'What changed',
  diffOf: 'What changed: {title}',
  changed: 'Changed: {count, number}',
  removed: 'Taken out: {count, number}',
  added: 'Added: {count, number}',
  fromNothing: 'From nothing to {to}',
  fromTo: 'From {from} to {to}',
  heading: '{times}: {summary}',
  nothingDiffers: '{entries, plural, one {# entry} other {# entries}}; nothing that stands differs.',
  differ:
    '{entries, plural, one {# entry} other {# entries}}, after which {records, plural, one {# record differs} other {# records differ}}.',
} as const
