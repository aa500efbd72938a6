/** Said of records in every section. */
export default {
  // On a narrow page, a tap opens the section.
  open: 'Show: {title}',
  noAccount: 'No account is recorded yet.',
  notRecorded: 'not recorded',
  quoted: '“{text}”',
  // After the first voice of a chain: who passed it on.
  through: 'through {name}',
  soSays: 'So says {names}',
  toldBy: 'As told by {names}',
  // A link to the second, third … statement of somebody, for those who cannot see where it leads.
  nth: '{name}, {n, number}: {label}',
  believed: '{extent}, among {among}.',
  inferred: 'Inferred: {why}',
  // A date as the source words it, then as the calendar has it.
  dated: '{words}, {date}',
  // After a date.
  inference: '(inferred: {why})',
  inferenceOnly: '(inferred)',
  whenInferredWhy: '{when} (inferred: {why})',
  nobodyToAsk: 'nobody is named to ask',
} as const
