import {
  type Belief,
  basesOf,
  bearingsOn,
  beliefsIn,
  type Case,
  independentAnalysesOf,
  type Statement,
} from '@hearsay/case'
import { type AccountForm, type ClaimFigures, takenBackIn } from '@hearsay/weighing'
import {
  accountsText,
  completenessSentence,
  extentWords,
  independenceSentence,
  inRow,
  type Locale,
  recordsText,
  shortName,
  terms,
  titleFor,
  unstopped,
  vertexName,
} from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import { speakerOf } from '../records/sources.ts'
import type { Weighed } from './view.ts'

/** What is on record of an account, under a label that says what it is. */
export interface Fact {
  readonly id: FactId
  readonly label: string
  readonly explained: string
  readonly text: string
  /** The reasons that somebody recorded. */
  readonly reasons?: readonly Sentence[]
}

type FactId = 'all' | 'part' | 'denies' | 'bearing' | 'stated' | 'independence' | 'found' | 'belief'

export function factsOf(dossier: Dossier, { account, figures: { core } }: Weighed): Fact[] {
  const { case: case_, weighing, locale } = dossier
  const claims = core.claims.flatMap((id) => weighing.claims.get(id) ?? [])
  const fact = (id: FactId, text: string, reasons: readonly Sentence[] = []): Fact => ({
    id,
    label: accountsText(locale, `${id}.label`),
    explained: accountsText(locale, `${id}.explained`),
    text,
    ...(reasons.length > 0 && { reasons }),
  })
  const { all, part } = core.asserting
  return [
    fact('all', named(case_, all, locale)),
    ...(part.length > 0 ? [fact('part', named(case_, part, locale))] : []),
    fact('denies', named(case_, denying(claims), locale)),
    fact('bearing', bearing(case_, core, claims, locale)),
    ...(core.completeness.asserting > 0
      ? [fact('stated', completenessSentence(core.completeness, locale))]
      : []),
    fact('independence', independenceWords(core, locale), independenceReasons(case_, core, locale)),
    fact('found', foundWords(case_, core.claims, locale)),
    fact('belief', beliefWords(case_, [account.id, ...account.needs], locale)),
  ]
}

function named(case_: Case, parties: readonly string[], locale: Locale): string {
  const names = parties.map((party) => shortName(case_, party, locale))
  return names.length > 0 ? inRow(names, locale) : accountsText(locale, 'nobodyNamed')
}

/** Parties that deny one of the claims, or assert what cannot be true with it. */
function denying(claims: readonly ClaimFigures[]): string[] {
  return [...new Set(claims.flatMap(({ against }) => against.graph.asserting.map(({ party }) => party)))]
}

function bearing(case_: Case, core: AccountForm, claims: readonly ClaimFigures[], locale: Locale): string {
  const vertices = claims.find(({ claim }) => claim === core.binding.atWord)?.graph.vertices ?? []
  const { f2, loadBearing } = core.atWord
  const named = (ids: readonly string[]) =>
    inRow(
      vertices.filter(({ id }) => ids.includes(id)).map((vertex) => vertexName(case_, vertex, locale)),
      locale,
    )
  if (loadBearing.every.length > 0) return named(loadBearing.every)
  // Those who pass on one line after the other are in no cut together, and each is a whole cut.
  return f2.high === 1
    ? accountsText(locale, 'eachAlone', { names: named(loadBearing.some) })
    : accountsText(locale, 'nobodyInAll')
}

function independenceWords({ independence }: AccountForm, locale: Locale): string {
  if (independence.pairs > 0) return independenceSentence(independence, locale)
  return accountsText(locale, independence.origins.length === 0 ? 'noOrigin' : 'oneOrigin')
}

/** Why origins are held to be independent of one another, and for whom. */
function independenceReasons(case_: Case, { independence }: AccountForm, locale: Locale): Sentence[] {
  return independence.independent.by.flatMap((id) => {
    const record = case_.independence.get(id)
    if (!record) return []
    const who = titleFor(case_, id, locale)
    return sentencesOf(case_, record.sentences, locale).map((sentence, index) =>
      index === 0
        ? { ...sentence, text: accountsText(locale, 'apart', { who, why: sentence.text }) }
        : sentence,
    )
  })
}

/** Each exhibit that is offered for the account, and what those found who are independent of it. */
function foundWords(case_: Case, claims: readonly string[], locale: Locale): string {
  const offered = offeredFor(case_, claims)
  if (offered.length === 0) return accountsText(locale, 'nothing')
  return inRow(
    offered.map((id) => {
      const findings = independentAnalysesOf(case_, id).map(({ analyst, finding }) =>
        accountsText(locale, 'finding', {
          analyst: (spoken) => shortName(case_, analyst, spoken),
          finding: (spoken) => terms(spoken, `finding.${finding}`),
        }),
      )
      const found = findings.length > 0 ? inRow(findings, locale) : accountsText(locale, 'unexamined')
      return accountsText(locale, 'exhibit', { exhibit: titleFor(case_, id, locale), found })
    }),
    locale,
  )
}

/**
 * Exhibits that are put forward for one of the claims, or on which somebody who asserts one says that it
 * rests.
 */
function offeredFor(case_: Case, claims: readonly string[]): string[] {
  const bearings = claims.flatMap((id) => bearingsOn(case_, id)).filter(({ how }) => how === 'asserts')
  const fallen = takenBackIn(case_).statements
  const put = bearings.flatMap(({ of }) => {
    const statement = case_.statement.get(of)
    return statement && !fallen.has(of) ? [of, ...groundsOf(statement)] : [of]
  })
  return [...new Set(put)].filter((id) => case_.exhibit.has(id))
}

function groundsOf(statement: Statement): string[] {
  return basesOf(statement).flatMap(({ through, of, on = [] }) => [through ?? [], of ?? [], on].flat())
}

function beliefWords(case_: Case, of: readonly string[], locale: Locale): string {
  const beliefs = of.flatMap((id) => beliefsIn(case_, id))
  if (beliefs.length === 0) return recordsText(locale, 'notRecorded')
  return accountsText(locale, 'believed', {
    extents: (spoken) => inRow([...new Set(beliefs.map((belief) => believedWords(belief, spoken)))], spoken),
    names: (spoken) =>
      inRow([...new Set(beliefs.map(({ statement }) => speakerOf(case_, statement, spoken)))], spoken),
  })
}

function believedWords(belief: Belief, locale: Locale): string {
  const extent = (spoken: Locale) => extentWords(belief, spoken)
  return unstopped(recordsText(locale, 'believed', { extent, among: belief.among }))
}
