/** What figures say, in sentences. Each says no more than its figures do. */
export default {
  reports: '{count, plural, one {# report} other {# reports}}',
  origins: '{many, plural, one {{range} origin} other {{range} origins}}',
  upperBound: 'Every number of lines is an upper bound: a common source that nobody mentions cannot be seen.',
  nobody: 'Nobody who is named asserts this.',
  manyVoices:
    'Many voices, one page: everything recorded for this account reaches us through a single article, and nobody in it says they saw it happen.',
  manyVoicesSeen:
    'Many voices, one page: everything recorded for this account reaches us through a single article.',
  onePage: 'Everything recorded for this account reaches us through a single page.',
  pages: 'It is asserted on {count, plural, one {{word} page} other {{word} pages}}.',
  pagesAndCited:
    'It is asserted on {pages} that we hold and {count, plural, one {# that we cite and do not hold} other {# that we cite and do not hold}}.',
  strict:
    'Taking no page at its word, at most {count, plural, one {{word} line is} other {{word} lines are}} behind it.',
  eitherWay:
    'Whether or not the pages are taken at their word, at most {count, plural, one {{word} line is} other {{word} lines are}} behind it.',
  noLine: 'No line is behind it: nobody says so on grounds that still stand.',
  atWord:
    'Taking the pages at their word, at most {count, plural, one {{word} line is} other {{word} lines are}} behind it.',
  oneNoDirect:
    'It is not first-hand: it does not begin with anybody who says they saw it, made it or hold the original.',
  oneDirect: 'It is first-hand: it begins with somebody who says they saw it, made it or hold the original.',
  noDirect:
    'None of them is first-hand: none begins with somebody who says they saw it, made it or hold the original.',
  someDirect:
    '{count, plural, one {{word} of them is first-hand: it begins with somebody who says} other {{word} of them are first-hand: they begin with somebody who says}} they saw it, made it or hold the original.',
  ofItself:
    '{count, plural, one {{word} of these speaks} other {{word} of these speak}} of what the source itself did, has, wants or means.',
  oneOfItself: 'The source speaks of what it did, has, wants or means itself.',
  stands:
    '{count, plural, one {{word} line is} other {{word} lines are}} left when those who depend on one another fail together.',
  mayStand:
    'At most {count, plural, one {{word} line is} other {{word} lines are}} left when those who depend on one another fail together.',
  between:
    'Between {lower} and {upper} lines are left when those who depend on one another fail together; the search ended before it could say which.',
  takenBack: 'Before something was taken back it had {voices}, {pages}, {lines}.',
  stated:
    '{stated, plural, =0 {None of the {parties} that assert it are} one {{word} of the {parties} that assert it is} other {{word} of the {parties} that assert it are}} recorded as saying how they know.',
  statedByAll: 'All {parties} that assert it are recorded as saying how they know.',
  parties: '{count, plural, one {{word} party} other {{word} parties}}',
  statedByOne: 'The one party that asserts it says how it knows.',
  unstatedByOne: 'The one party that asserts it does not say how it knows.',
  independenceOpen:
    'Independence not established: for no two of its {count, number} origins is a reason on record.',
  independenceShown: 'Shown to be independent: every two of its {count, number} origins.',
  dependenceShown: 'Shown to depend on one another: every two of its {count, number} origins.',
  independencePart:
    'Of the {pairs, plural, one {# pair} other {# pairs}} of origins that stand behind one of its claims together, {independent, plural, =0 {none is} one {# is} other {# are}} shown to be independent and {dependent, plural, =0 {none} one {#} other {#}} to depend on one another; for {open, number} neither is established.',

  // The collapse: from voices to what is left when those who depend on one another fail together.
  collapse: '{voices}, {pages}, {lines}; {left}.',
  refuted: 'Refuted: {collapse}',
  voices: '{many, plural, one {{range} voice} other {{range} voices}}',
  pagesHeld: '{count, plural, =0 {no page} one {# page} other {# pages}}',
  pagesCited: '{held} held, {count, number} cited',
  someLines: '{many, plural, one {{range} line} other {{range} lines}}',
  noneFirstHand: '{lines}, {many, plural, one {not first-hand} other {none of them first-hand}}',
  someFirstHand: '{lines}, {least, number} first-hand',
  ownFirstHand: '{lines}, {least, number} first-hand ({own, number} of itself)',
  left: '{range} left when those who depend on one another fail together',
  leftAll: 'as many when those who depend on one another fail together',
  leftOne: 'all hangs on {name}',
  nothingLeft: 'nothing behind it',
  likelihood: '{word} ({range})',
  noLikelihood: 'no likelihood given',
} as const
