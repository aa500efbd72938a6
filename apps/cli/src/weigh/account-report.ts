import type { Case } from '@hearsay/case'
import type { AccountFigures, AccountForm, LineFigures, Weighing } from '@hearsay/weighing'
import { facts } from '../output/facts.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { paragraph } from '../output/wrap.ts'
import { listed, vertexName } from './names.ts'

/** One account in words: what it says, who carries it, and how much of it is known. */
export function accountReport(state: Case, figures: AccountFigures, weighing: Weighing): string {
  const { core } = figures
  const account = state.account.get(figures.account)
  const title = style.strong(paragraph(safe(account?.title ?? figures.account)))
  return [
    title,
    facts([
      ['Asserted by', assertedBy(state, core, weighing)],
      ['At their word', carried(state, core.atWord, core.binding.atWord, core)],
      ['Strict', carried(state, core.strict, core.binding.strict, core)],
      ['How they know', howTheyKnow(core)],
      ['Independence', independence(core, weighing)],
    ]),
  ].join('\n')
}

/** Parties that assert every claim of the account, then those that assert some of it. */
function assertedBy(state: Case, { claims }: AccountForm, weighing: Weighing): string {
  const parties = claims.map((claim) => {
    return new Set(weighing.claims.get(claim)?.graph.asserting.map(({ party }) => party))
  })
  const all = [...new Set(parties.flatMap((set) => [...set]))]
  const whole = all.filter((party) => parties.every((set) => set.has(party)))
  const part = all.filter((party) => !whole.includes(party))
  const names = (ids: readonly string[]) => listed(ids.map((id) => vertexName(state, id)))
  return part.length === 0 ? names(whole) : `${names(whole)}; in part ${names(part)}`
}

function carried(
  state: Case,
  { f2, cut, loadBearing }: LineFigures,
  binding: string,
  { claims }: AccountForm,
): string {
  const sets =
    claims.length > 1 ? ` The claim that sets it: “${state.claim.get(binding)?.text ?? binding}”` : ''
  if (f2.high === null || cut === null) {
    return `No number: a page says it in its own voice, and at its word nothing stands in between.${sets}`
  }
  const names = (ids: readonly string[]) => listed(ids.map((id) => vertexName(state, id)))
  const others = loadBearing.some.filter((id) => !loadBearing.every.includes(id))
  return [
    `${f2.high === 1 ? '1 line' : `${f2.high} lines`} at most.${sets}`,
    f2.high === 0 ? '' : `It falls if these fail together: ${names(cut)}.`,
    loadBearing.every.length > 0 ? `Load-bearing, whichever way it is cut: ${names(loadBearing.every)}.` : '',
    others.length > 0 ? `Load-bearing one way or another: ${names(others)}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function howTheyKnow({ completeness: { stated, asserting } }: AccountForm): string {
  if (asserting === 0) return 'nobody asserts all of it'
  return `${stated} of ${asserting} parties say how they know`
}

function independence({ claims }: AccountForm, weighing: Weighing): string {
  const records = claims.map((claim) => weighing.claims.get(claim)?.independence ?? [])
  if (records.some((found) => found.length === 0)) return 'not established'
  return `recorded: ${listed([...new Set(records.flat())])}`
}
