import type { Case } from '@hearsay/case'
import type { Given } from '../capturing/take-in.ts'
import type { NewCase } from '../cases/new-case.ts'
import { SAMPLE_PAGES, type SamplePage } from './sample-pages.ts'

/** The case that a newcomer begins with. Its title says that nobody need look for the barge. */
export const SAMPLE_CASE: NewCase = {
  title: 'A case to learn by: who sank the Orla?',
  question: 'Were the ropes of the barge cut, or did they break?',
  kicker: 'Sable Lock, February 2026',
  language: 'en',
}

/** Whether a case was opened to learn by: whoever gives it another title has made it their own. */
export function isSample({ head }: Pick<Case, 'head'>): boolean {
  return head.title === SAMPLE_CASE.title && head.question === SAMPLE_CASE.question
}

/** The sample pages as they are captured, as any others. */
export function sampleGiven(): Given[] {
  return SAMPLE_PAGES.map(({ title, bytes, told }) => ({
    name: title,
    source: { kind: 'pasted', bytes },
    told,
  }))
}

/** What is offered to be captured: the pages that a case to learn by does not hold yet, to be looked at. */
export function sampleOffered(of: Case): Pick<SamplePage, 'title' | 'outlet' | 'published' | 'paragraphs'>[] {
  if (!isSample(of)) return []
  const held = new Set([...of.document.values()].map(({ title }) => title))
  return SAMPLE_PAGES.filter(({ title }) => !held.has(title)).map(({ bytes: _, told: __, ...shown }) => shown)
}
