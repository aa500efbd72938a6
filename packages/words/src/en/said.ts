/** Section 6. */
export default {
  title: 'What was said',
  short: 'Said',
  intro:
    'Every statement on record, who it comes through, and what it rests on. Quotation marks here stand about a page’s own words; what stands without them is the desk’s summary of the page, in our words.',
  all: '{count, plural, one {# statement.} other {All # statements.}}',
  some: '{shown} of {total, plural, one {# statement} other {# statements}}.',
  link: 'Each links to where it stands, in the page or in our summary of it.',
  none: 'Nothing is recorded yet.',
  noFit: 'No statement fits all of these.',
  'filter.party': 'Party',
  'filter.account': 'Bears on',
  'filter.act': 'Act',
  'all.party': 'Anybody',
  'all.account': 'Any account, or none',
  'all.act': 'Any',
  'filter.order': 'Order',
  'order.page': 'By page',
  'order.date': 'By date',
  search: 'Search these statements',
  show: 'Show',

  // Statements folded together.
  count: '{count, plural, one {# statement} other {# statements}}',
  page: 'The page itself',
  undated: 'No date is given',
  'ours.all': 'in our words',
  'ours.some': 'what is not in quotation marks, in our words',
  byPage: 'the date of their page: they give none',

  // Under words that are struck through.
  takenBack: 'Taken back by {who}',
  takenBackOn: 'Taken back by {who}, {when}',
  fallsWith: 'It stands in a report that {who} took back',
  fallsWithOn: 'It stands in a report that {who} took back, {when}',
  copyFalls: 'It copies words that were taken back',
  // Of one statement to others.
  takesBack: 'Takes back: {links}',
  sums: 'Sums up, and adds nobody to: {links}',
  because: 'In answer to: {links}',

  ofEdition: 'As edition {number} has it, published {day}.',
  alone: 'This statement by itself',

  requests: 'Asked for comment',
  asked: '{asked} was asked for comment by {asker}.',
  askedOn: '{asked} was asked for comment by {asker}, {when}.',
  askedAbout: '{asked} was asked for comment by {asker}, on: {about}.',
  askedAboutOn: '{asked} was asked for comment by {asker}, {when}, on: {about}.',
  answer: 'The answer: {link}',
  noAnswer: 'No answer is recorded.',
} as const
