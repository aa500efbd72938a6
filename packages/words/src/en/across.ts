/** What is told of cases beside one another: the front page, parties, narratives, rumours, what is announced. */
export default {
  // What an edition brought, a sentence each.
  first:
    'First published, with {accounts, plural, one {# account} other {# accounts}}, {statements, plural, one {# statement} other {# statements}} and {pages, plural, one {# page} other {# pages}}.',
  standing: 'The assessment is new: {sentence}',
  account: 'A new account: {title} ({lines}).',
  lines: '{short}: {lines}. Before: {before}.',
  tookBack: '{who} took back: {gist}',
  correction: 'Corrected: {title}. {why}',
  retraction: 'Taken out: {title}. {why}',
  erased: '{count, plural, one {Something was erased.} other {# things were erased.}}',
  outcome: 'What became of it: {what}: {outcome}.',
  found: 'Examined: {what}.',
  added:
    'New: {pages, plural, one {# page} other {# pages}} and {statements, plural, one {# statement} other {# statements}}.',
  addedPages: 'New: {pages, plural, one {# page} other {# pages}}.{statements, plural, =0 {} other {}}',
  addedStatements:
    'New: {statements, plural, one {# statement} other {# statements}}.{pages, plural, =0 {} other {}}',

  // Why a case matters.
  feeds: 'It feeds a story: {story}.',
  feedsBy: 'It feeds a story: {story}, by {count, plural, one {the account {by}} other {the accounts {by}}}.',
  feedsBelieved: 'It feeds a story: {story}. How widely that is said to be believed: {extents}.',
  feedsByBelieved:
    'It feeds a story: {story}, by {count, plural, one {the account {by}} other {the accounts {by}}}. How widely the story is said to be believed: {extents}.',
  threatsOpen:
    '{count, plural, one {One threat made over it has} other {# threats made over it have}} no recorded end.',
} as const
