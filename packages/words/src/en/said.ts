/** Section 6. */
export default {
  title: 'What was said',
  intro: 'Every statement on record, who it comes through, and the exact words it rests on.',
  all: '{count, plural, one {# statement.} other {All # statements.}}',
  some: '{shown} of {total, plural, one {# statement} other {# statements}}.',
  link: 'Words link to where they stand in the document.',
  none: 'Nothing is recorded yet.',
  noFit: 'No statement fits all of these.',
  'filter.party': 'Party',
  'filter.account': 'Bears on',
  'filter.act': 'Act',
  'all.party': 'Anybody',
  'all.account': 'Any account, or none',
  'all.act': 'Any',
  show: 'Show',
} as const
