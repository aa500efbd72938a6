/** Entries in the order in which they were recorded, and what differs between two times or cases. */
export default {
  'column.entry': 'Entry',
  'column.kind': 'Kind',
  'column.id': 'Id',
  'column.what': 'What',
  noDifference: 'No difference.',
  difference: '{kind} {id}: {title}',
  field: '{field}: {before} → {after}',
  nothing: 'nothing',
} as const
