/** Section 5. */
export default {
  title: 'Evidence and custody',
  short: 'Evidence',
  intro:
    'What each exhibit is, where it has been, in order of time as far as there are dates, and what was found, for it and against it. A promise, a refusal, a withheld inspection, a loss and a search that found nothing are steps too: there the chain is broken.',
  none: 'No exhibit is recorded: nothing has been offered as evidence that could be examined.',
  offered:
    '{total, plural, one {{word} exhibit is recorded; no independent examination of it is.} other {{word} exhibits are recorded; no independent examination of any is.}}',
  examined:
    '{total, plural, one {{word} exhibit is recorded. Independent findings: {tally}.} other {{word} exhibits are recorded. Independent findings: {tally}.}}',
  // What the findings come to, and for how many exhibits.
  'alone.for': 'for it',
  'tally.for': 'for {word}',
  'alone.genuine': 'that it is authentic, and no more',
  'tally.genuine': 'of authenticity, and no more, for {word}',
  'alone.against': 'against it',
  'tally.against': 'against {word}',
  'alone.both': 'for it and against it',
  'tally.both': 'both for and against {word}',
  'alone.neither': 'no conclusion',
  'tally.neither': 'no conclusion on {word}',
  'alone.unexamined': 'none',
  'tally.unexamined': 'none on {word}',
  broken: '{count, plural, one {{word} link is broken.} other {{word} links are broken.}}',

  madeBy: '{type}, made by {who}',
  journey: 'Journey of {exhibit}, step by step',
  // Steps that have no date, where others have one.
  apart:
    '{count, plural, one {Without a date, so that its place among the others is not known:} other {Without a date, so that their place among the others is not known:}}',
  breaks: 'Here the chain is broken.',
  brokenHere: '(the chain is broken here)',
  undated: 'date not given',
  reason: 'Reason given: {why}',

  'shown.original': 'The exhibit itself, which the desk holds',
  'shown.picture': 'A picture of it',
  'shown.excerpt': 'An excerpt',
  'shown.translation': 'A translation',
  alt: '{exhibit}, as “{document}” shows it',
  shownIn: '{what}, in {document}',

  'verdict.unexamined':
    'No independent examination is recorded, so by itself it supports no account; what others conclude from it counts at most.',
  'verdict.for': 'Examined independently by {names}, and found for: what was found is weighed.',
  'verdict.genuine':
    'Examined independently by {names}, and found authentic; that by itself supports no account.',
  'verdict.against': 'Examined independently by {names}, and found against: it supports no account.',
  'verdict.both':
    'Examined independently by {names}, with findings for and against; those for it are weighed.',
  'verdict.bothNot':
    'Examined independently by {names}, with findings for and against: it supports no account.',
  'verdict.neither': 'Examined independently by {names}, without a conclusion: it supports no account.',
  'side.for': 'Found for it',
  'side.against': 'Found against it',
  'side.neither': 'Found neither way',
  independent: '{analyst} {finding}; independent.',
  notIndependent: '{analyst} {finding}; not held to be an independent examination.',

  // By whom a step was taken, where nobody says.
  unnamed: 'somebody who is not named',

  unrecorded: 'No step of its journey is recorded: who made it, who held it and when are not known.',
  missing: 'What is missing: {gaps}.',
  noDates:
    '{count, plural, one {the step has no date} other {no step has a date, so they stand in the order in which they were recorded}}',
  someDates: '{count, plural, one {# step has no date} other {# steps have no date}}',
  noOrigin: 'where it came from is not recorded',
  noCollector: 'who collected it is not said',

  fallen: 'What this step rests on was taken back.',

  // After the event, a line each: from whom, to whom, where.
  atSea: 'at sea ({name})',
  toSea: 'out to sea ({name})',
  'collected.from': 'by {name}',
  'collected.to': 'for {name}',
  'collected.place': 'in {name}',
  'transferred.from': 'by {name}',
  'transferred.to': 'to {name}',
  'transferred.place': 'in {name}',
  'moved.from': 'by {name}',
  'moved.to': 'to {name}',
  'moved.place': 'to {name}',
  'held.from': 'by {name}',
  'held.to': 'for {name}',
  'held.place': 'in {name}',
  'inspected.by': 'by {name}',
  'inspected.from': 'shown by {name}',
  'inspected.to': 'to {name}',
  'inspected.place': 'in {name}',
  'published.from': 'by {name}',
  'published.to': 'to {name}',
  'published.place': 'in {name}',
  'promised.from': 'by {name}',
  'promised.to': 'to {name}',
  'promised.place': 'in {name}',
  'refused.from': 'by {name}',
  'refused.to': 'to {name}',
  'refused.place': 'in {name}',
  'withheld.from': 'by {name}',
  'withheld.to': 'from {name}',
  'withheld.place': 'in {name}',
  'lost.from': 'by {name}',
  'lost.to': 'on the way to {name}',
  'lost.place': 'in {name}',
  'sought.from': 'by {name}',
  'sought.to': 'for {name}',
  'sought.place': 'in {name}',
} as const
