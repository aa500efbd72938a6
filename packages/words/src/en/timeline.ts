/** Section 7: times, and who belongs to whom. */
export default {
  title: 'When, where, who',
  short: 'When, where',
  intro: 'Times and places no more exact than the sources give them. What is inferred says so.',
  when: 'When',
  where: 'Where',
  who: 'Who: parties and ties',

  noTimes: 'Nothing on record has a time yet.',
  order:
    'By date, the earliest first, times of day in UTC. What is vague stands where it may have begun. A statement that gives no date stands at that of its page. Words such as “Tuesday” are kept in their order, and no date is put to them.',
  picture: 'When it happened, was said and was learned, in numbers; the list after it says the same.',
  pictureKey:
    'From left to right, one column a date; the distances mean nothing, and where time is left out the line is broken. A number counts what stands there: events and steps of custody; statements, and pages that bear the date; pages captured and days of recording. A bar with a broken outline runs over every date that may be meant.',
  'row.said': 'Said',
  'row.happened': 'Happened',
  'row.learned': 'Learned',
  undatedMoment: 'No date given',
  chapter:
    '{date}: {happened, plural, one {# thing} other {# things}} that happened, {said, plural, one {# statement or page} other {# statements and pages}}, {learned, plural, one {# thing} other {# things}} learned',
  clocks: '{from} to {to}',
  inWords: 'in the words of {page}',
  inOurWords: 'in our summary of {page}',
  publishes: 'publishes the page',
  publishesWith:
    'publishes the page, with {count, plural, one {# statement that gives} other {# statements that give}} no date',
  // Cited and not held: the outlet may give it again long after.
  datedPage: 'has a page that bears this date',
  datedPageWith:
    'has a page that bears this date, with {count, plural, one {# statement} other {# statements}} without a date of {count, plural, one {its} other {their}} own',
  undatedPage: 'has a page without a date',
  undatedPageWith:
    'has a page without a date, with {count, plural, one {# statement} other {# statements}} without a date of {count, plural, one {its} other {their}} own',
  statements: '{count, plural, one {# statement that gives} other {# statements that give}} no date',
  pagesMany:
    '{pages, plural, one {# page} other {# pages}}, with {count, plural, one {# statement that gives} other {# statements that give}} no date',
  saidMany:
    '{count, plural, one {# statement} other {# statements}} by {parties, plural, one {# party} other {# parties}}, on {pages, plural, one {# page} other {# pages}}',
  said: '{count, plural, one {# statement} other {# statements}} by {parties, plural, one {# party} other {# parties}}',
  steps: '{exhibit}: {count, plural, one {# step of custody} other {# steps of custody}}',
  captured: 'The page of {outlet} is captured',
  capturedMany: '{count, plural, one {# page is captured} other {# pages are captured}}',
  recorded: '{count, plural, one {# entry is recorded} other {# entries are recorded}}',
  inferred: 'Inferred, {when}: {why}',

  noTies: 'No tie between parties is recorded.',
  once: 'Each tie stands once, under whichever party has more of them. A tie is a statement too: somebody says so.',
  'column.party': 'Party',
  'column.tie': 'Tie',
  'column.when': 'When',
  'column.told': 'As told by',
  tie: '{relation} {other}',
  tieDetail: '{relation} {other}: {detail}',
  undated: 'no date given',
  untied:
    'No tie is recorded of {count, plural, one {# party} other {# parties}}; that none is recorded does not say that there is none.',
} as const
