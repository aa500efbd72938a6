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
  strict:
    'Taking no page at its word, at most {count, plural, one {{word} line is} other {{word} lines are}} behind it.',
  atWord:
    'Taking the pages at their word, at most {count, plural, one {{word} line is} other {{word} lines are}} behind it.',
  ownWord: 'A page says it in its own voice: at its word, nothing that could fail stands in between.',
  oneNoDirect: 'It is not known to begin with anybody who saw it, made it or holds the original.',
  oneDirect: 'It is known to begin with somebody who saw it, made it or holds the original.',
  noDirect: 'None of them is known to begin with somebody who saw it, made it or holds the original.',
  someDirect:
    '{count, plural, one {{word} of them is} other {{word} of them are}} known to begin with somebody who saw it, made it or holds the original.',
  stands:
    '{count, plural, one {{word} line is} other {{word} lines are}} left when those who depend on one another fail together.',
  between:
    'Between {lower} and {upper} lines are left when those who depend on one another fail together; the search ended before it could say which.',
  stated:
    '{stated, plural, =0 {None of the {parties} that assert it are} one {{word} of the {parties} that assert it is} other {{word} of the {parties} that assert it are}} recorded as saying how they know.',
  parties: '{count, plural, one {{word} party} other {{word} parties}}',
  statedByOne: 'The one party that asserts it says how it knows.',
  unstatedByOne: 'The one party that asserts it does not say how it knows.',
  independenceOpen:
    'Independence not established: nobody has recorded why these origins are independent of one another.',
  independenceRecorded: 'Why these origins are held to be independent is recorded.',
  likelihood: '{word} ({range})',
  noLikelihood: 'no likelihood given',
} as const
