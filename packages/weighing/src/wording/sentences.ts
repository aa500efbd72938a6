/**
 * Every English sentence that weighing writes, in one place. Each says only what its figures say.
 */

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `no`, `one` … `ten`, then digits with thousands separated. */
export function numberWord(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en')
}

/** `one report`, `three reports`. */
export function countOf(count: number, one: string, many: string): string {
  return `${numberWord(count)} ${count === 1 ? one : many}`
}

/** `2 reports`: digits, for headings and tables. */
export function digitsOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const SENTENCES = {
  upperBound: 'Every number of lines is an upper bound: a common source that nobody mentions cannot be seen.',
  nobody: 'Nobody who is named asserts this.',
  manyVoices:
    'Many voices, one page: everything recorded for this account reaches us through a single article, and nobody in it says they saw it happen.',
  manyVoicesSeen:
    'Many voices, one page: everything recorded for this account reaches us through a single article.',
  onePage: 'Everything recorded for this account reaches us through a single page.',
  pages: (pages: string) => `It is asserted on ${pages}.`,
  strict: (lines: string) => `Taking no page at its word, at most ${lines} ${verb(lines)} behind it.`,
  atWord: (lines: string) => `Taking the pages at their word, at most ${lines} ${verb(lines)} behind it.`,
  ownWord: 'A page says it in its own voice: at its word, nothing that could fail stands in between.',
  oneNoDirect: 'It is not known to begin with anybody who saw it, made it or holds the original.',
  oneDirect: 'It is known to begin with somebody who saw it, made it or holds the original.',
  noDirect: 'None of them is known to begin with somebody who saw it, made it or holds the original.',
  someDirect: (lines: string) =>
    `${sentenceCase(lines)} of them ${verb(lines)} known to begin with somebody who saw it, made it or holds the original.`,
  stands: (lines: string) =>
    `${sentenceCase(lines)} ${verb(lines)} left when those who depend on one another fail together.`,
  atLeast: (lower: string, upper: string) =>
    `Between ${lower} and ${upper} lines are left when those who depend on one another fail together; the search ended before it could say which.`,
  stated: (stated: string, parties: string) =>
    `${sentenceCase(stated)} of the ${parties} that assert it ${verb(stated)} recorded as saying how they know.`,
  statedByOnly: (stated: boolean) =>
    stated
      ? 'The one party that asserts it says how it knows.'
      : 'The one party that asserts it does not say how it knows.',
  independenceOpen:
    'Independence not established: nobody has recorded why these origins are independent of one another.',
  independenceRecorded: 'Why these origins are held to be independent is recorded.',
  confidence: (confidence: string, evidence: string, lines: string, exhibits: string, agreement: string) =>
    `Confidence in this judgement is ${confidence}: the evidence is ${evidence} (${lines} with direct access, ${exhibits} inspected independently) and agreement is ${agreement}.`,
} as const

/** The verb for a count in words. */
function verb(count: string): string {
  return /^one\b/.test(count) ? 'is' : 'are'
}
