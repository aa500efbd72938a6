import type { Analysis, Case } from '@hearsay/case'
import { isSupported, takenBackIn } from '@hearsay/weighing'
import { custodyText, type Locale, listed, nameWithin, type Piece, terms, titleFor } from '@hearsay/words'
import { type Source, sourcesOf } from '../records/sources.ts'
import { type TakenBack, takenBack } from '../records/taken-back.ts'

/** Which way a finding speaks. */
export const SIDES = ['for', 'against', 'neither'] as const
export type Side = (typeof SIDES)[number]

const SIDE: Readonly<Record<Analysis['finding'], Side>> = {
  supports: 'for',
  authentic: 'for',
  inconclusive: 'neither',
  'about-something-else': 'against',
  contradicts: 'against',
  forged: 'against',
}

/** What was found of an exhibit, one way. */
export interface FindingsView {
  readonly side: Side
  readonly title: string
  readonly findings: readonly FindingView[]
}

export interface FindingView {
  /** Who found what, and whether it counts as independent. */
  readonly sentence: readonly Piece[]
  /** Why it counts as independent, or does not. */
  readonly reason?: string
  readonly takenBack: readonly TakenBack[]
  readonly sources: readonly Source[]
}

/** Findings for, against and neither; a way in which nothing was found is left out. */
export function findingsViews(of: Case, analyses: readonly Analysis[], locale: Locale): FindingsView[] {
  return SIDES.map((side) => ({
    side,
    title: custodyText(locale, `side.${side}`),
    findings: analyses
      .filter(({ finding }) => SIDE[finding] === side)
      .map((one) => findingView(of, one, locale)),
  })).filter(({ findings }) => findings.length > 0)
}

function findingView(of: Case, analysis: Analysis, locale: Locale): FindingView {
  const { analyst, finding, independent, statement } = analysis
  const reason = ownReason(of, analysis)
  const said = of.statement.get(statement)
  return {
    sentence: custodyText.pieces(locale, independent ? 'independent' : 'notIndependent', {
      analyst: titleFor(of, analyst, locale),
      finding: (spoken) => terms(spoken, `finding.${finding}`),
    }),
    ...(reason !== undefined && { reason }),
    takenBack: said ? takenBack(of, said, locale) : [],
    sources: sourcesOf(of, [statement], locale),
  }
}

/** The reason recorded for an analysis itself, and not for everything that was recorded with it. */
function ownReason({ history }: Case, { why }: Analysis): string | undefined {
  return history.some((change) => change.kind !== 'analysis' && change.why === why) ? undefined : why
}

/**
 * What independent examination of an exhibit comes to; `genuine`: authentic, and nothing about what is
 * claimed.
 */
export type Verdict = 'unexamined' | 'for' | 'genuine' | 'against' | 'both' | 'neither'

export function verdictOn(analyses: readonly Analysis[]): Verdict {
  if (analyses.length === 0) return 'unexamined'
  const sides = new Set(analyses.map(({ finding }) => SIDE[finding]))
  if (sides.has('for') && sides.has('against')) return 'both'
  if (sides.has('against')) return 'against'
  if (!sides.has('for')) return 'neither'
  return analyses.some(({ finding }) => finding === 'supports') ? 'for' : 'genuine'
}

/** Analyses by somebody independent, without those that were taken back. */
export function countedAnalyses(of: Case, analyses: readonly Analysis[]): Analysis[] {
  const { statements } = takenBackIn(of)
  return analyses.filter(({ independent, statement }) => independent && !statements.has(statement))
}

/**
 * One sentence: who independent has examined an exhibit, which way they found, and whether that is weighed.
 */
export function verdictSentence(of: Case, counted: readonly Analysis[], locale: Locale): string {
  const verdict = verdictOn(counted)
  const disputed = verdict === 'both' && !isSupported(new Set(counted.map(({ finding }) => finding)))
  const analysts = [...new Set(counted.map(({ analyst }) => analyst))]
  return custodyText(locale, disputed ? 'verdict.bothNot' : `verdict.${verdict}`, {
    names: (spoken) =>
      listed(
        analysts.map((id) => nameWithin(of, id, spoken)),
        spoken,
      ),
  })
}
