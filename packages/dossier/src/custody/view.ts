import {
  type Analysis,
  analysesOf,
  type Case,
  type Custody,
  custodyOf,
  type Exhibit,
  independentAnalysesOf,
} from '@hearsay/case'
import type { Dossier } from '../dossier.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import { type Source, sourcesOf } from '../records/sources.ts'
import { type WhenWords, whenWords } from '../records/times.ts'
import { nameWithin, titleFor } from '../records/titles.ts'
import { BREAKS, EVENTS, FINDINGS, type Link } from './words.ts'

/** Section 5: what is offered as evidence, and where it has been. */
export interface CustodyView {
  readonly summary: string
  readonly exhibits: readonly ExhibitView[]
}

export interface ExhibitView {
  readonly anchor: string
  readonly name: string
  readonly type: string
  readonly madeBy?: string
  readonly sentences: readonly Sentence[]
  readonly steps: readonly StepView[]
  /** One sentence on examination: who independent has examined it, or that nobody has. */
  readonly inspection: string
  readonly analyses: readonly AnalysisView[]
  /** What the journey leaves open. */
  readonly gaps: string
}

export interface StepView {
  readonly anchor: string
  /** `kept`: it went on. `hedged`: it is said to have gone on. `broken`: it did not. */
  readonly link: Link
  readonly event: string
  /** Who and where, phrase by phrase. */
  readonly phrases: readonly Phrase[]
  readonly hedge?: string
  readonly when?: WhenWords
  readonly reason?: string
  readonly sources: readonly Source[]
}

export interface Phrase {
  readonly lead: string
  readonly name: string
}

export interface AnalysisView {
  readonly analyst: string
  readonly finding: string
  readonly standing: string
  readonly sources: readonly Source[]
}

export function custodyView({ case: of }: Dossier): CustodyView {
  const exhibits = [...of.exhibit.values()].map((exhibit) => exhibitView(of, exhibit))
  return { summary: summaryOf(of), exhibits }
}

function exhibitView(of: Case, exhibit: Exhibit): ExhibitView {
  const events = custodyOf(of, exhibit.id)
  const analyses = analysesOf(of, exhibit.id)
  return {
    anchor: `exhibit-${exhibit.id}`,
    name: exhibit.name,
    type: exhibit.type,
    ...(exhibit.madeBy !== undefined && { madeBy: titleFor(of, exhibit.madeBy) }),
    sentences: sentencesOf(of, exhibit.sentences),
    steps: events.map((event) => stepView(of, event)),
    inspection: inspectionOf(of, independentAnalysesOf(of, exhibit.id)),
    analyses: analyses.map((analysis) => analysisView(of, analysis)),
    gaps: gapsOf(events),
  }
}

function stepView(of: Case, event: Custody): StepView {
  const words = EVENTS[event.event]
  const phrase = (lead: string, id: string | undefined): Phrase[] =>
    id === undefined ? [] : [{ lead, name: nameWithin(of, id) }]
  const unnamed = words.from && event.from === undefined ? [{ lead: words.from, name: 'nobody named' }] : []
  return {
    anchor: `step-${event.id}`,
    link: words.breaks ? 'broken' : event.hedge === undefined ? 'kept' : 'hedged',
    event: words.event,
    phrases: [
      ...(event.from === undefined ? unnamed : phrase(words.from, event.from)),
      ...phrase(words.to, event.to),
      ...phrase(words.place, event.place),
    ],
    ...(event.hedge !== undefined && { hedge: event.hedge }),
    ...(event.when && { when: whenWords(event.when) }),
    ...(event.reason !== undefined && { reason: event.reason }),
    sources: sourcesOf(of, event.statements),
  }
}

function inspectionOf(of: Case, independent: readonly Analysis[]): string {
  if (independent.length === 0) return 'Inspected by nobody independent, so it supports no account.'
  const analysts = [...new Set(independent.map(({ analyst }) => analyst))]
  const names = analysts.map((id) => titleFor(of, id)).join(', ')
  const carries = independent.some(({ finding }) => finding === 'supports')
  const effect = carries ? 'what they found is weighed' : 'what they found supports no account'
  return `Inspected independently by ${names}; ${effect}.`
}

function analysisView(of: Case, { analyst, finding, independent, statement }: Analysis): AnalysisView {
  return {
    analyst: titleFor(of, analyst),
    finding: FINDINGS[finding],
    standing: independent ? 'independent' : 'not held to be an independent examination',
    sources: sourcesOf(of, [statement]),
  }
}

/** What is missing from a journey, in one line; empty where nothing is. */
function gapsOf(events: readonly Custody[]): string {
  if (events.length === 0)
    return 'No step of its journey is recorded: who made it, who held it and when are not known.'
  const undated = events.filter(({ when }) => !when).length
  const parts = [
    ...(undated === 0
      ? []
      : [undated === events.length ? 'no step has a date' : `${undated} steps have no date`]),
    ...(events.some(({ event }) => event === 'collected') ? [] : ['where it came from is not recorded']),
    ...(events.some(({ event, from, to }) => event === 'collected' && !from && !to)
      ? ['who collected it is not said']
      : []),
  ]
  return parts.length === 0 ? '' : `What is missing: ${parts.join('; ')}.`
}

function summaryOf(of: Case): string {
  const total = of.exhibit.size
  if (total === 0)
    return 'No exhibit is recorded: nothing has been offered as evidence that could be examined.'
  const examined = [...of.exhibit.keys()].filter((id) => independentAnalysesOf(of, id).length > 0)
  const offered = `${countWords(total)} ${total === 1 ? 'exhibit is' : 'exhibits are'} offered`
  const inspected =
    examined.length === 0
      ? `${total === 1 ? 'it' : 'none'} has ${total === 1 ? 'not ' : ''}been inspected by anybody independent`
      : `${countWords(examined.length).toLowerCase()} of them inspected independently`
  const broken = [...of.custody.values()].filter(({ event }) => BREAKS.has(event)).length
  const links = broken === 0 ? '' : ` ${countWords(broken)} ${broken === 1 ? 'link is' : 'links are'} broken.`
  return `${offered}; ${inspected}.${links}`
}

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** A count at the head of a sentence: in words below ten. */
function countWords(count: number): string {
  return WORDS[count] ?? String(count)
}
