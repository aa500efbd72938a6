/** Section 8. */
export default {
  title: 'What it feeds, what is threatened, what fits',
  short: 'What it feeds',
  intro:
    'Stories that take the incident up, statements about the future and what is recorded of their outcome, and how each item of evidence fits each account.',
  none: 'No narrative, rumour, threat or plan is recorded.',
  narrative: 'A narrative.',
  fedBy: 'A narrative, fed by {count, plural, one {the account {accounts}} other {the accounts {accounts}}}.',
  variant: 'Variant: {name}',
  restsOn: 'Rests on',
  artefact: '{exhibit}: {finding}',
  // What somebody's examination of an exhibit found, after the exhibit.
  found: '{analyst} {finding}',
  unexamined: 'no examination is recorded',
  believed: 'Believed',

  rumours: 'Rumours seen running',
  seen: 'Seen in {place}, {when}.',
  noPlace: 'a place not given',
  noTime: 'no time given',
  formOf: 'A form of: {what}.',

  threats: 'Threats and vows',
  promises: 'Promises',
  plans: 'Plans',
  demands: 'Demands',
  outcome: 'Outcome:',
  noOutcome: 'No outcome recorded',
  saying: '{chain}: {words}',
  howMuch: 'How much: {quantity}.',
  byWhen: 'By when: {when}.',
  // A number of things, in the unit that the source uses; and the word that it uses for the number.
  quantity: '{range} {unit}',
  quantifier: '“{quantifier}” ({range})',
} as const
