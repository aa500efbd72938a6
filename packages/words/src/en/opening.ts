/** Section 1: the question, where it stands and why. */
export default {
  asOf: 'As of {time}. What was recorded later is left out.',
  edition: 'Edition {number, number}, as it was published on {day}. What came later is left out.',
  present: 'Show the present state',
  lastChanged: 'Last changed {day}.',
  lastChangedWhy: 'Last changed {day}: {why}',
  assessedBy: 'Assessed by {who}.',
  signedBy: 'Signed by {names}.',
  unsigned: 'No second person has signed it yet.',
  happened: 'What happened',
  known: 'What is known',
  unknown: 'What is not known',
  why: 'Why',
  unassessed: 'Nobody has assessed this yet.',
  likelihood: 'The desk holds it {likelihood}.',
  noLikelihood: 'The desk gives no likelihood.',
  contents: 'On this page',
  // What the contents call this section, which has no title.
  short: 'In short',
} as const
