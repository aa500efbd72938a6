/** The matrix of competing hypotheses. C, N, I and NA are the scale’s own signs. */
export default {
  title: 'Competing hypotheses',
  explained:
    'Least inconsistent first. I counts one and II two; items whose sources fail together count once, as the most ' +
    'inconsistent of them. One view among others: an order, never a probability.',
  'column.account': 'Account',
  'column.inconsistent': 'Inconsistent',
  'column.items': 'Items',

  // The same on a page, item by item.
  onPage:
    'How each item fits each account, and why the desk judges so. Only what is inconsistent is counted: one for “inconsistent”, two for “strongly inconsistent”; items whose sources fail together count once, as the most inconsistent of them. It is an order, one view among others, and never a probability.',
  order: 'The least inconsistent first: {accounts}. A vaguer account is contradicted by less.',
  // An account, or several that are equal, and how much is inconsistent with them.
  place: '{accounts} ({count, number})',
  caption: 'How each item fits each account',
  region: 'Competing hypotheses, as a table',
  'column.item': 'Item',
  total: 'Inconsistent, as counted',
  'grade.CC': 'strongly consistent',
  'grade.C': 'consistent',
  'grade.N': 'neither',
  'grade.I': 'inconsistent',
  'grade.II': 'strongly inconsistent',
  'grade.NA': 'not judged',

  // Something said, and by whom, within a sentence.
  item: 'the word of {source} ({gist})',
  itemUnnamed: 'the word of somebody who is not named ({gist})',
  undiagnostic: '{count, plural, one {{items} tells} other {{items} tell}} no account from another.',
  unmoved: 'No single item, line or rating would change this order.',
  moved:
    '{count, plural, one {One single change} other {# single changes}} would alter this order, ' +
    'none of them its first place.',
  movedFirst:
    '{count, plural, one {One single change} other {# single changes}} would alter this order, ' +
    '{leading, number} of them its first place; for example, {condition}, {leaders} would come first.',
  'without.item': 'without {items}',
  'without.line': 'without the line of {items}',
  rated: 'with {item} rated {to} and not {from} for {account}',
} as const
