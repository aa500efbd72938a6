/**
 * Fields of readings against annotated ones. Claims of statements that match no annotation count as well:
 * `misplaced` where the cue is one of an annotation and the content another, `unmatched` otherwise.
 */
import type { Statement } from '../../../packages/reading/src/index.ts'
import type { CorpusDocument } from '../corpus.ts'
import { claims, has, isSpeakerRight, isValueRight, NEWS_FIELDS, type NewsField } from './claims.ts'
import { type GoldDocument, type GoldNode, goldNodes, touch } from './gold.ts'
import { type Matches, match } from './match.ts'

export const HOWS = ['name', 'pronoun', 'description', 'none', 'implied'] as const
type How = (typeof HOWS)[number]

export interface FieldCount {
  gold: number
  right: number
  matched: number
  misplaced: number
  unmatched: number
}

export interface SpeakerCount {
  gold: number
  matched: number
  given: number
  right: number
  rightGiven: number
}

export interface Sureness {
  readonly count: number
  readonly right: number
}

export interface NewsScores {
  readonly statements: Record<'outer' | 'inner' | 'outerMatched' | 'read' | 'misplaced' | 'unmatched', number>
  readonly fields: Readonly<Record<NewsField, FieldCount>>
  readonly speakers: Readonly<Record<How, SpeakerCount>>
  readonly acts: Record<'matched' | 'right' | 'sure' | 'sureRight', number>
  /** Of matched statements, by the chance that the reading gives: how often it was right. */
  readonly sureness: Readonly<Record<'speaker' | 'basis', Map<number, Sureness>>>
  /** Inner statements found, found with their cue, and inside the right holder. */
  readonly inner: Record<'found' | 'withCue' | 'inside', number>
}

export function scoreNews(
  gold: readonly GoldDocument[],
  documents: ReadonlyMap<string, { readonly document: CorpusDocument; readonly read: readonly Statement[] }>,
): NewsScores {
  const scores = nothing()
  for (const annotated of gold) {
    const found = documents.get(annotated.id)
    if (!found) throw new Error(`expected ${annotated.id} in the corpus; found nothing`)
    const { document, read } = found
    const nodes = goldNodes(document.attributions, annotated)
    const matches = match(document.text, nodes, read)
    for (const [i, node] of nodes.entries()) countNode(scores, node, read[matches.firm.get(i) ?? -1])
    countInner(scores, nodes, matches, read)
    countClaims(scores, nodes, matches, read)
  }
  return scores
}

function nothing(): NewsScores {
  const field = () => ({ gold: 0, right: 0, matched: 0, misplaced: 0, unmatched: 0 })
  const speaker = () => ({ gold: 0, matched: 0, given: 0, right: 0, rightGiven: 0 })
  return {
    statements: { outer: 0, inner: 0, outerMatched: 0, read: 0, misplaced: 0, unmatched: 0 },
    fields: each(NEWS_FIELDS, field),
    speakers: each(HOWS, speaker),
    acts: { matched: 0, right: 0, sure: 0, sureRight: 0 },
    sureness: { speaker: new Map(), basis: new Map() },
    inner: { found: 0, withCue: 0, inside: 0 },
  }
}

function each<K extends string, V>(keys: readonly K[], make: () => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, V>
}

/** @param statement the one that matches with its cue */
function countNode(scores: NewsScores, node: GoldNode, statement: Statement | undefined): void {
  const level = node.parent === null ? 'outer' : 'inner'
  scores.statements[level]++
  if (statement && level === 'outer') scores.statements.outerMatched++
  for (const field of NEWS_FIELDS) {
    if (!has(node, field)) continue
    scores.fields[field].gold++
    if (statement && claims(statement, field) && isValueRight(node, statement, field))
      scores.fields[field].right++
  }
  const speaker = scores.speakers[howOf(node)]
  speaker.gold++
  if (!statement) return
  countSpeaker(speaker, node, statement)
  countSure(scores.sureness.speaker, statement.speakerConfidence, isSpeakerRight(node, statement))
  countSure(scores.sureness.basis, statement.basisConfidence, node.kind === statement.basis.kind)
  countAct(scores.acts, node, statement)
}

/** No source in the text, and yet the sentence makes the speaker sure. */
function howOf({ how, speakers }: GoldNode): How {
  if (how === 'none' && speakers.length > 0) return 'implied'
  const known = HOWS.find((each) => each === how)
  if (!known) throw new Error(`expected one of ${HOWS.join(', ')}; found ${how}`)
  return known
}

function countSpeaker(count: SpeakerCount, node: GoldNode, statement: Statement): void {
  const right = isSpeakerRight(node, statement)
  const given = statement.speaker !== null
  count.matched++
  count.given += Number(given)
  count.right += Number(right)
  count.rightGiven += Number(right && given)
}

function countSure(counts: Map<number, Sureness>, said: number, isRight: boolean): void {
  const { count, right } = counts.get(said) ?? { count: 0, right: 0 }
  counts.set(said, { count: count + 1, right: right + Number(isRight) })
}

function countAct(count: NewsScores['acts'], node: GoldNode, statement: Statement): void {
  const right = Number(statement.act === node.act)
  count.matched++
  count.right += right
  if (node.doubt !== '') return
  count.sure++
  count.sureRight += right
}

function countInner(
  { inner }: NewsScores,
  nodes: readonly GoldNode[],
  { firm, loose }: Matches,
  read: readonly Statement[],
): void {
  nodes.forEach(({ parent }, i) => {
    const found = firm.get(i) ?? loose.get(i)
    if (parent === null || found === undefined) return
    const holder = firm.get(parent) ?? loose.get(parent)
    inner.found++
    inner.withCue += Number(firm.has(i))
    inner.inside += Number(holder !== undefined && read[found]?.within === holder)
  })
}

function countClaims(
  { statements, fields }: NewsScores,
  nodes: readonly GoldNode[],
  { firm }: Matches,
  read: readonly Statement[],
): void {
  const matched = new Set(firm.values())
  read.forEach((statement, j) => {
    const placed = nodes.some(({ cue }) => touch(cue, statement.cue)) ? 'misplaced' : 'unmatched'
    const where = matched.has(j) ? 'matched' : placed
    statements.read++
    if (where !== 'matched') statements[where]++
    for (const field of NEWS_FIELDS) if (claims(statement, field)) fields[field][where]++
  })
}
