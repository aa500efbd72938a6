import type { Case } from '@hearsay/case'
import type { AccountFigures, AccountForm, ClaimGraph, Weighing } from '@hearsay/weighing'
import {
  figureSentences,
  type Locale,
  leadSentence,
  linesWords,
  listedShort,
  shortName,
  titleFor,
  unstopped,
  vertexWithin,
  weighText,
} from '@hearsay/words'
import { facts } from '../output/facts.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { paragraph } from '../output/wrap.ts'
import { standingFacts } from './standing.ts'

/** One account in words: what its figures say, who asserts it, who is against it, and who carries it. */
export function accountReport(
  state: Case,
  { account, core }: AccountFigures,
  weighing: Weighing,
  locale: Locale,
): string {
  const sentences = figureSentences(core, locale).filter(({ about }) => about !== 'upperBound')
  return [
    style.strong(paragraph(safe(titleFor(state, account, locale)))),
    paragraph(style.strong(safe(leadSentence(state, account, core, locale))), 2),
    paragraph(sentences.map(({ text }) => text).join(' '), 2),
    facts([
      ...standingFacts(state, account, locale),
      [weighText(locale, 'assertedBy'), assertedBy(state, core, locale)],
      [weighText(locale, 'against'), against(state, core, weighing, locale)],
      [weighText(locale, 'carriedAtWord'), carried(state, core, 'atWord', weighing, locale)],
      [weighText(locale, 'carriedStrict'), carried(state, core, 'strict', weighing, locale)],
    ]),
  ].join('\n')
}

/** Parties that assert every claim of the account, then those that assert some of it. */
function assertedBy(state: Case, { asserting: { all, part } }: AccountForm, locale: Locale): string {
  const named = partiesNamed(state, all, locale)
  if (part.length === 0) return named
  return weighText(locale, 'inPart', { whole: named, part: partiesNamed(state, part, locale) })
}

/** Parties that deny a claim of the account, or assert what cannot be true together with it. */
function against(state: Case, { claims }: AccountForm, weighing: Weighing, locale: Locale): string {
  const parties = claims.flatMap((claim) => weighing.claims.get(claim)?.against.graph.asserting ?? [])
  return partiesNamed(state, [...new Set(parties.map(({ party }) => party))], locale)
}

function partiesNamed(state: Case, ids: readonly string[], locale: Locale): string {
  return listedShort(
    ids.map((id) => shortName(state, id, locale)),
    locale,
  )
}

/**
 * The claim that sets the number in one reading, one smallest cut of its graph, and who stands in such cuts.
 */
function carried(
  state: Case,
  form: AccountForm,
  reading: 'atWord' | 'strict',
  weighing: Weighing,
  locale: Locale,
): string {
  const { f2, cut, loadBearing } = form[reading]
  if (f2.high === null || cut === null) return linesWords(f2, locale)
  const binding = form.binding[reading]
  const graph = weighing.claims.get(binding)?.graph
  const others = loadBearing.some.filter((id) => !loadBearing.every.includes(id))
  const named = (ids: readonly string[]) => verticesNamed(state, graph, ids, locale)
  return [
    form.claims.length > 1
      ? weighText(locale, 'setBy', { claim: unstopped(titleFor(state, binding, locale)) })
      : '',
    cut.length === 0
      ? weighText(locale, 'noLine')
      : weighText(locale, 'falls', { count: cut.length, names: named(cut) }),
    loadBearing.every.length > 0 ? weighText(locale, 'every', { names: named(loadBearing.every) }) : '',
    others.length > 0 ? weighText(locale, 'some', { names: named(others) }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function verticesNamed(
  state: Case,
  graph: ClaimGraph | undefined,
  ids: readonly string[],
  locale: Locale,
): string {
  const vertices = new Map(graph?.vertices.map((vertex) => [vertex.id, vertex]))
  const names = ids.map((id) => vertexWithin(state, vertices.get(id) ?? { id, kind: 'party' }, locale))
  return listedShort(names, locale)
}
