/** A reading of a probe against what is expected of it and what is forbidden. */
import type { Statement } from '../../../packages/reading/src/index.ts'
import { isBasis, isCrowd, isFieldRight, PROBE_FIELDS, type ProbeField, says } from './fields.ts'
import { anyOf, type Expected, type Forbidden, type Probe } from './probe.ts'
import { covered, find, iou, shared, type Word, type Words, wordsOf } from './words.ts'

const HALF = 0.5
/** Of words that may be cut up in any way, the part that must be found. */
const COVER = 0.8

export interface ProbeScore {
  readonly found: number
  readonly right: Readonly<Record<ProbeField, number>>
  readonly given: Readonly<Record<ProbeField, number>>
  /** Forbidden readings that were made. */
  readonly made: number
}

interface Read {
  readonly words: readonly Word[]
  readonly statements: readonly Statement[]
  readonly contents: readonly Words[]
}

export function scoreProbe({ text, expect, forbid }: Probe, statements: readonly Statement[]): ProbeScore {
  const words = wordsOf(text)
  const read = { words, statements, contents: statements.map(({ content }) => covered(words, content)) }
  const candidates = expect.map((each) => candidatesFor(each, read))
  // What holds a statement is known by its words; who says that is scored where it is expected.
  const holders = expect.map((each, n) => [...likeContents(each, read), ...(candidates[n] ?? [])])
  const score = { found: 0, right: counts(), given: counts() }
  expect.forEach((each, n) => {
    const rights = (candidates[n] ?? []).map((index) =>
      PROBE_FIELDS.filter((f) => f in each && isFieldRight(f, each, index, { statements, holders })),
    )
    const [first, ...others] = rights
    if (!first) return
    score.found++
    for (const field of PROBE_FIELDS) if (field in each) score.given[field]++
    for (const field of others.reduce((best, next) => (next.length > best.length ? next : best), first))
      score.right[field]++
  })
  return { ...score, made: forbid.filter((each) => isMade(each, read)).length }
}

/** Whether everything expected was read, every field of it right, and nothing forbidden. */
export function isWhollyRight({ expect }: Probe, { found, right, given, made }: ProbeScore): boolean {
  return found === expect.length && made === 0 && PROBE_FIELDS.every((f) => right[f] === given[f])
}

const counts = (): Record<ProbeField, number> => ({ act: 0, basis: 0, crowd: 0, within: 0, relay: 0 })

/** Statements that are the expected one, the best overlap first. */
function candidatesFor(expected: Expected, read: Read): number[] {
  const { words, statements, contents } = read
  const wants = wanted(expected, words)
  const mine = statements.flatMap((each, i) => (hasSource(expected, each, words) ? [i] : []))
  if (expected.cover) return covering(wants, mine, contents)
  return mine
    .map((i) => ({ i, share: Math.max(...wants.map((want) => iou(contents[i] ?? new Set(), want))) }))
    .filter(({ share }) => share >= HALF)
    .sort((a, b) => b.share - a.share || a.i - b.i)
    .map(({ i }) => i)
}

function covering(wants: readonly Words[], mine: readonly number[], contents: readonly Words[]): number[] {
  for (const want of wants) {
    const inWant = (i: number) => shared(contents[i] ?? new Set(), want)
    const parts = mine.filter((i) => inWant(i) > 0)
    const union = new Set(parts.flatMap((i) => [...(contents[i] ?? [])]))
    if (parts.length > 0 && shared(union, want) >= COVER * want.size)
      return parts.sort((a, b) => inWant(b) - inWant(a))
  }
  return []
}

function hasSource({ speaker, source }: Expected, statement: Statement, words: readonly Word[]): boolean {
  if (speaker !== undefined) return says(speaker, statement)
  const mine = covered(words, statement.source)
  return anyOf(source ?? []).some((each) => iou(mine, find(words, each)) >= HALF)
}

function likeContents(expected: Expected, { words, contents }: Read): number[] {
  const wants = wanted(expected, words)
  return contents.flatMap((mine, i) => (wants.some((want) => iou(mine, want) >= HALF) ? [i] : []))
}

function wanted({ content, after }: Expected, words: readonly Word[]): Words[] {
  return anyOf(content).map((each) => find(words, each, after))
}

function isMade(pattern: Forbidden, { words, statements, contents }: Read): boolean {
  return statements.some((each, i) => matches(pattern, each, contents[i] ?? new Set(), words))
}

/** Whether a statement is all that a pattern gives. */
function matches(pattern: Forbidden, statement: Statement, mine: Words, words: readonly Word[]): boolean {
  const { speaker, content, has, act, modality, basis, crowd, within } = pattern
  const holds = (phrase: string) => [...find(words, phrase)].every((word) => mine.has(word))
  return (
    (speaker === undefined || says(speaker, statement)) &&
    (content === undefined || anyOf(content).some((each) => iou(mine, find(words, each)) >= HALF)) &&
    (has === undefined || anyOf(has).some(holds)) &&
    (act === undefined || anyOf(act).includes(statement.act)) &&
    (modality === undefined || anyOf(modality).includes(statement.modality)) &&
    (basis === undefined || isBasis(basis, statement)) &&
    (crowd === undefined || countsAs(crowd, statement)) &&
    (within === undefined || (within === null) === (statement.within === null))
  )
}

function countsAs(want: NonNullable<Forbidden['crowd']>, statement: Statement): boolean {
  if (isCrowd(null, statement)) return false
  if (want === 'any') return true
  if (typeof want === 'number') return [statement.crowd?.low, statement.crowd?.high].includes(want)
  return isCrowd(want, statement)
}
