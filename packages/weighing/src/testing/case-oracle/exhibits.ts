import type { Analysis } from '@hearsay/case'
import { chainPassings, landingsOf, noteSpeaking, wayOf } from './chains.ts'
import { type Landing, type Passing, passes } from './picture.ts'
import type { Question } from './question.ts'
import { relayOf, voiceOf } from './voices.ts'

/** Examinations of an exhibit that were not taken back. */
export function examinations({ of, dropped }: Question, exhibit: string): Analysis[] {
  return [...of.analysis.values()].filter((one) => one.exhibit === exhibit && !dropped.has(one.statement))
}

/** What examiners found whom the desk holds to be independent. */
export function independentFindings(question: Question, exhibit: string): Set<Analysis['finding']> {
  const all = examinations(question, exhibit).filter(({ independent }) => independent)
  return new Set(all.map(({ finding }) => finding))
}

export function isForged(question: Question, exhibit: string): boolean {
  return independentFindings(question, exhibit).has('forged')
}

/** Who made an exhibit or collected it; without one, it begins with the exhibit, at its best. */
export function provenance(question: Question, exhibit: string, by: string): Passing[] {
  const { of, note } = question
  const collected = [...of.custody.values()].find(
    (one) => one.exhibit === exhibit && one.event === 'collected',
  )
  const maker = of.exhibit.get(exhibit)?.madeBy ?? collected?.from ?? collected?.to
  if (maker === undefined) {
    note('maker-unknown')
    return [passes(null, exhibit, by, 'before', 'high')]
  }
  const supported = independentFindings(question, exhibit).has('supports')
  note(supported ? 'maker-supported' : 'maker-unexamined')
  const voice = voiceOf(of, maker)
  return [
    passes(null, voice, by, 'before', supported ? 'both' : 'high'),
    passes(voice, exhibit, by, 'before'),
  ]
}

/** Exhibits that bear on the claim, each through whoever independent found that it supports it. */
export function exhibitPassings(question: Question): { passings: Passing[]; landings: Landing[] } {
  const { of, asserting, note } = question
  const offered = [...of.exhibit.keys()].filter((id) => asserting.has(id))
  const parts = offered.map((exhibit) => {
    const found = independentFindings(question, exhibit)
    const carries = found.has('supports') && !found.has('forged')
    note(carries ? 'exhibit-supports' : 'exhibit-inert')
    return carries ? exhibitPart(question, exhibit) : { passings: [], landings: [] }
  })
  return {
    passings: parts.flatMap(({ passings }) => passings),
    landings: parts.flatMap(({ landings }) => landings),
  }
}

function exhibitPart(question: Question, exhibit: string): { passings: Passing[]; landings: Landing[] } {
  const supporting = examinations(question, exhibit).filter(
    ({ finding, independent }) => independent && finding === 'supports',
  )
  const reports = supporting.map((analysis) => reportOf(question, analysis))
  return {
    passings: [...provenance(question, exhibit, exhibit), ...reports.flatMap(({ passings }) => passings)],
    landings: [...shownIn(question, exhibit), ...reports.flatMap(({ landings }) => landings)],
  }
}

/** From an exhibit through one examination of it to the page on which that is reported. */
function reportOf(question: Question, { id, exhibit, analyst, statement }: Analysis) {
  const { of, note } = question
  const report = of.statement.get(statement)
  if (!report) return { passings: [], landings: [] }
  const voice = voiceOf(of, analyst)
  const reporter = report.source === analyst ? voice : relayOf(report)
  if (reporter !== voice) note('analysis-reported')
  noteSpeaking(question, report)
  const { relays } = wayOf(question, report)
  return {
    passings: [
      passes(exhibit, id, exhibit, 'chain'),
      passes(id, voice, exhibit, 'chain'),
      ...(reporter === voice ? [] : [passes(voice, reporter, exhibit, 'chain')]),
      ...chainPassings({ speakers: [reporter], relays }, exhibit),
    ],
    landings: landingsOf(question, report).map((landing) => ({ ...landing, by: exhibit })),
  }
}

/** Held pages in which the exhibit itself is to be seen. */
function shownIn({ of, note }: Question, exhibit: string): Landing[] {
  const shown = of.exhibit.get(exhibit)?.shown ?? []
  return shown
    .filter(({ document, as }) => as === 'original' && of.document.get(document)?.form === 'capture')
    .map(({ document }) => {
      note('exhibit-shown')
      return { page: document, on: exhibit, by: exhibit }
    })
}
