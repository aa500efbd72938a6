/** The matrix of competing hypotheses as the command prints it. C, N, I and NA are the scale’s own signs. */
export default {
  title: 'Competing hypotheses',
  explained:
    'Least inconsistent first. I counts one and II two; items whose sources fail together count once, as the most ' +
    'inconsistent of them. One view among others: an order, never a probability.',
  'column.account': 'Account',
  'column.inconsistent': 'Inconsistent',
  'column.items': 'Items',
  // Something said, and by whom, within a sentence.
  item: '“{gist}” ({source})',
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
