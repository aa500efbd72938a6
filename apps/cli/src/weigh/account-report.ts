import type { Case } from '@hearsay/case'
import { vertexWithin } from '@hearsay/dossier/lines/vertex-name.ts'
import {
  type AccountFigures,
  type AccountForm,
  figureSentences,
  type LineFigures,
  SENTENCES,
  type Weighing,
} from '@hearsay/weighing'
import { facts } from '../output/facts.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { paragraph } from '../output/wrap.ts'
import { listed } from './names.ts'
import { standingFacts } from './standing.ts'

/** One account in words: what its figures say, who asserts it, who is against it, and who carries it. */
export function accountReport(state: Case, figures: AccountFigures, weighing: Weighing): string {
  const { core } = figures
  const account = state.account.get(figures.account)
  const title = style.strong(paragraph(safe(account?.title ?? figures.account)))
  const sentences = accountSentences(core, weighing).filter((sentence) => sentence !== SENTENCES.upperBound)
  return [
    title,
    paragraph(sentences.join(' '), 2),
    facts([
      ...standingFacts(state, figures.account),
      ['Asserted by', assertedBy(state, core, weighing)],
      ['Against it', against(state, core, weighing)],
      ['At their word', carried(state, core.atWord, core.binding.atWord, core)],
      ['Strict', carried(state, core.strict, core.binding.strict, core)],
    ]),
  ].join('\n')
}

/** What the figures say; independence counts as recorded only where it is for every claim of the account. */
export function accountSentences(form: AccountForm, weighing: Weighing): string[] {
  const recorded = form.claims.every((claim) => (weighing.claims.get(claim)?.independence.length ?? 0) > 0)
  return figureSentences(form, recorded)
}

/** Parties that assert every claim of the account, then those that assert some of it. */
function assertedBy(state: Case, { claims }: AccountForm, weighing: Weighing): string {
  const parties = claims.map((claim) => {
    return new Set(weighing.claims.get(claim)?.graph.asserting.map(({ party }) => party))
  })
  const all = [...new Set(parties.flatMap((set) => [...set]))]
  const whole = all.filter((party) => parties.every((set) => set.has(party)))
  const part = all.filter((party) => !whole.includes(party))
  return part.length === 0 ? named(state, whole) : `${named(state, whole)}; in part ${named(state, part)}`
}

/** Parties that deny a claim of the account, or assert what cannot be true together with it. */
function against(state: Case, { claims }: AccountForm, weighing: Weighing): string {
  const parties = claims.flatMap((claim) => weighing.claims.get(claim)?.against.graph.asserting ?? [])
  return named(state, [...new Set(parties.map(({ party }) => party))])
}

function carried(state: Case, lines: LineFigures, binding: string, { claims }: AccountForm): string {
  const { f2, cut, loadBearing } = lines
  if (f2.high === null || cut === null) return SENTENCES.ownWord
  const others = loadBearing.some.filter((id) => !loadBearing.every.includes(id))
  return [
    claims.length > 1 ? `Set by the claim “${state.claim.get(binding)?.text ?? binding}”` : '',
    falls(state, cut),
    loadBearing.every.length > 0
      ? `Load-bearing, whichever way it is cut: ${named(state, loadBearing.every)}.`
      : '',
    others.length > 0 ? `Load-bearing one way or another: ${named(state, others)}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function falls(state: Case, cut: readonly string[]): string {
  if (cut.length === 0) return 'No line reaches a page.'
  return cut.length === 1
    ? `It falls with ${named(state, cut)}.`
    : `It falls if ${named(state, cut)} fail together.`
}

function named(state: Case, ids: readonly string[]): string {
  return listed(ids.map((id) => vertexWithin(state, id)))
}
