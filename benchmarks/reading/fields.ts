/** Scores of the fields on the annotated texts: of the statements found, how many have each field right. */
import type { Reader, Statement, TextSpan } from '../../packages/reading/src/index.ts'
import type { Annotated, AnnotatedText } from './annotated.ts'

export const FIELDS = ['within', 'act', 'speaker', 'addressee', 'crowd', 'basis', 'modality'] as const
export type Field = (typeof FIELDS)[number]

export interface FieldScores {
  readonly gold: number
  readonly read: number
  /** Statements found: cue overlaps and content IoU (in characters) is at least one half. */
  readonly matched: number
  readonly nestedGold: number
  readonly nestedRead: number
  readonly nestedMatched: number
  /** Right values among the matched, a field. */
  readonly right: Readonly<Record<Field, number>>
  /** Values that are not the field's default, of every statement, matched or not. */
  readonly marked: Readonly<Record<Field, Marked>>
  readonly errors: readonly string[]
}

export interface Marked {
  /** Annotated. */
  gold: number
  /** Claimed by a reading. */
  read: number
  /** Both, and the same. */
  right: number
}

export function scoreFields(reader: Reader, texts: readonly AnnotatedText[]): FieldScores {
  const right = zero()
  const marked = Object.fromEntries(FIELDS.map((f) => [f, { gold: 0, read: 0, right: 0 }])) as Record<
    Field,
    Marked
  >
  const counts = { gold: 0, read: 0, matched: 0, nestedGold: 0, nestedRead: 0, nestedMatched: 0 }
  const errors: string[] = []
  for (const { text, statements } of texts) {
    const found = reader.read(text).statements
    const pairs = match(statements, found)
    counts.gold += statements.length
    counts.read += found.length
    counts.matched += pairs.size
    counts.nestedGold += statements.filter((s) => s.within !== null).length
    counts.nestedRead += found.filter((s) => s.within !== null).length
    for (const field of FIELDS) {
      marked[field].gold += statements.filter((s) => !isDefault(field, wanted(s, field, pairs))).length
      marked[field].read += found.filter((s) => !isDefault(field, value(s, field))).length
    }
    for (const [g, f] of pairs) {
      const gold = statements[g]
      const mine = found[f]
      if (!gold || !mine) continue
      if (gold.within !== null && mine.within !== null) counts.nestedMatched++
      for (const field of FIELDS) {
        const want = wanted(gold, field, pairs)
        const got = value(mine, field)
        const ok = agrees(field, want, got)
        if (ok) right[field]++
        else
          errors.push(
            `${field}: wanted "${want}", got "${got}" at "${text.slice(...(gold.cue[0] ?? [0, 0]))}"`,
          )
        if (ok && !isDefault(field, want)) marked[field].right++
      }
    }
    statements.forEach((s, i) => {
      if (!pairs.has(i))
        errors.push(
          `missed: "${s.cue.map((c) => text.slice(...c))}" "${s.content.map((c) => text.slice(...c))}"`,
        )
    })
  }
  return { ...counts, right, marked, errors }
}

/** What the texts leave unstated may be the source's own (fixtures/README.md). */
function agrees(field: Field, want: string, got: string): boolean {
  if (field === 'speaker' || field === 'addressee') return sameParty(want, got)
  return want === got || (field === 'basis' && want === 'unstated' && got === 'own')
}

const zero = (): Record<Field, number> =>
  Object.fromEntries(FIELDS.map((f) => [f, 0])) as Record<Field, number>

/** `own` is annotated for beliefs alone, so neither it nor `unstated` is counted as a value of its own. */
function isDefault(field: Field, want: string): boolean {
  return (
    (field === 'basis' && want === 'own') ||
    want === ({ act: 'assert', modality: 'asserted', basis: 'unstated' } as Record<string, string>)[field] ||
    want === ''
  )
}

function wanted(gold: Annotated, field: Field, pairs: ReadonlyMap<number, number>): string {
  if (field !== 'within') return (gold.fields[field] ?? '').trim()
  return gold.within === null ? '' : String(pairs.get(gold.within) ?? 'missed')
}

function value(s: Statement, field: Field): string {
  switch (field) {
    case 'within':
      return s.within === null ? '' : String(s.within)
    case 'speaker':
      return s.speaker?.name ?? ''
    case 'addressee':
      return s.addressee?.name ?? ''
    case 'crowd':
      // A crowd that nobody counts is not told apart from none by what was annotated here.
      return s.crowd && (s.crowd.quantifier ?? s.crowd.low ?? s.crowd.high) !== null
        ? `${s.crowd.low ?? ''}..${s.crowd.high ?? ''}/${s.crowd.quantifier ?? ''}`.replace(
            /\.\.\/(?=\w)/,
            '../',
          )
        : ''
    case 'basis':
      return s.basis.kind
    default:
      return s[field]
  }
}

/** Names agree when one holds the other, articles and case aside. */
function sameParty(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^(?:the|a|an) /, '')
      .replace(/[,.]/g, '')
  const [x, y] = [plain(a), plain(b)]
  return x === y || (x.length > 2 && y.length > 2 && (x.includes(y) || y.includes(x)))
}

function match(gold: readonly Annotated[], found: readonly Statement[]): Map<number, number> {
  const scored = gold.flatMap((g, i) =>
    found.flatMap((f, j) => {
      const iou = overlap(g.content, f.content)
      return iou >= 0.5 && shared(g.cue, f.cue) > 0 ? [{ i, j, iou }] : []
    }),
  )
  const pairs = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, j } of scored.sort((a, b) => b.iou - a.iou)) {
    if (pairs.has(i) || used.has(j)) continue
    pairs.set(i, j)
    used.add(j)
  }
  return pairs
}

const size = (spans: readonly TextSpan[]): number => spans.reduce((sum, [a, b]) => sum + b - a, 0)

function shared(a: readonly TextSpan[], b: readonly TextSpan[]): number {
  let sum = 0
  for (const [s, e] of a) for (const [x, y] of b) sum += Math.max(0, Math.min(e, y) - Math.max(s, x))
  return sum
}

function overlap(a: readonly TextSpan[], b: readonly TextSpan[]): number {
  const common = shared(a, b)
  return common / Math.max(1, size(a) + size(b) - common)
}
