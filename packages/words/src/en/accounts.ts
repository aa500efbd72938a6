/** Section 2: each row of the table has a label and an explanation. */
export default {
  title: 'The accounts, side by side',
  short: 'Accounts',
  intro: 'Each version of what happened, and what stands behind it.',
  table: 'Figures of every account',
  atWord:
    'The table takes pages at their word. Where it changes a number that a page, too, may be wrong, the stricter number stands below it.',
  strong:
    'Its strong form adds {claims}: pages at their word, {count, plural, =0 {no line} one {at most # line} other {at most # lines}}.',

  'all.label': 'Asserts all of it',
  'all.explained': 'Named for every claim that it cannot do without.',
  'part.label': 'Asserts part of it',
  'part.explained': 'Named for some of these claims only.',
  'denies.label': 'Denies it',
  'denies.explained': 'Or asserts what cannot be true with it. A denial takes no line away.',
  'f0.label': 'Pages',
  'f0.explained': 'Pages we hold in which somebody who is named says so; documents that we only cite apart.',
  'f1.label': 'Voices',
  'f1.explained':
    'Whoever a trail ends with: a party, a page in its own voice, an exhibit. A crowd counts its people.',
  'f2.label': 'Lines',
  'f2.explained':
    'At most so many parties would all have to be wrong. The lower number counts only first-hand lines.',
  'f3.label': '… with copies',
  'f3.explained': 'A text taken from another runs through it, and adds nothing to it.',
  'f4.label': '… and ties',
  'f4.explained': 'Those whom one party owns, backs, commands, informs or speaks for fail together.',
  'f5.label': '… and sides',
  'f5.explained': 'Each side of the conflict is one voice.',
  'bearing.label': 'Load-bearing',
  'bearing.explained': 'In every smallest set that would have to be wrong, pages at their word.',
  'stated.label': 'Says how it knows',
  'stated.explained': 'Of those who assert all of it; where nobody does, part of it.',
  'independence.label': 'Independence',
  'independence.explained':
    'Whether two who stand behind one of its claims are shown to depend on one another, or not to; for the rest, neither.',
  'found.label': 'Evidence, and what was found',
  'found.explained': 'Exhibits offered for it, and what somebody independent found.',
  'belief.label': 'Belief',
  'belief.explained': 'How widely it is said to be believed. Never evidence for it.',

  nobodyNamed: 'nobody who is named',
  nobodyInAll: 'Nobody is in all of them.',
  eachAlone: '{names}: without any one of these nothing would be left.',
  strict: 'strict {lines}',
  oneOrigin: 'There is one origin, and nothing to be independent of.',
  noOrigin: 'There is no origin.',
  nothing: 'Nothing is offered.',
  unexamined: 'nobody independent has examined it',
  exhibit: '{exhibit}: {found}',
  finding: '{analyst} {finding}',
  // Why some origins are held to be independent of one another.
  apart: '{who}: {why}',
  cited: '{count, number} cited only',
  believed: '{extents}, so says {names}',
} as const
