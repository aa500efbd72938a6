/** A statement in words, for a margin: who, through whom, how they know, how many, how sure the reading is. */
import type { Act, Basis, Crowd, Statement, TextSpan } from './statement.ts'

const ACT_WORDS: Readonly<Record<Act, string>> = {
  assert: 'asserts', deny: 'denies', accuse: 'accuses', doubt: 'doubts', reject: 'rejects',
  threaten: 'threatens', demand: 'demands', promise: 'promises', plan: 'plans', refuse: 'refuses',
  ask: 'asks', believe: 'believes', report: 'reports',
} // biome-ignore format: one row a line, as in statement.ts

/** A statement as a margin shows it; every text is words of the document or ours, one line each. */
export interface Said {
  /** From the innermost voice to the outermost; the page itself, which comes last, is left out. */
  readonly voices: readonly string[]
  /** True where the text names nobody for this statement. */
  readonly nobody: boolean
  readonly act: string
  readonly cue: string
  readonly to: string | null
  readonly basis: string | null
  readonly crowd: string | null
  readonly modality: string | null
  readonly times: string | null
  /** Percent. */
  readonly sure: number
}

/** Below this, a person should look before the reading is used. */
export const UNSURE = 0.5

export function say(text: string, statements: readonly Statement[], index: number): Said {
  const statement = statements[index]
  if (!statement) throw new RangeError(`expected a statement of the reading, got index ${index}`)
  const chain = chainOf(statements, statement)
  return {
    voices: chain.map((each) => voice(text, each)),
    nobody: statement.source.length === 0 && statement.speaker === null,
    act: ACT_WORDS[statement.act],
    cue: cut(text, statement.cue),
    to: statement.addressee?.name ?? null,
    basis: basisWords(statement.basis),
    crowd: statement.crowd && crowdWords(statement.crowd),
    modality: statement.modality === 'asserted' ? null : statement.modality,
    times: statement.times.length > 0 ? statement.times.map((span) => cut(text, [span])).join(', ') : null,
    sure: Math.round(statement.confidence * 100),
  }
}

/** A statement and those that hold it, innermost first. */
function chainOf(statements: readonly Statement[], innermost: Statement): Statement[] {
  const chain: Statement[] = []
  for (let each: Statement | undefined = innermost; each && !chain.includes(each); ) {
    chain.push(each)
    each = each.within === null ? undefined : statements[each.within]
  }
  return chain
}

function voice(text: string, { speaker, source }: Statement): string {
  const name = speaker?.name ?? cut(text, source)
  const plain = name.replace(/\s+/g, ' ').trim() || 'nobody named'
  return speaker?.by === 'unresolved' ? `${plain} (unclear who)` : plain
}

function cut(text: string, spans: readonly TextSpan[]): string {
  const parts = spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim())
  return parts.join(' … ')
}

function basisWords({ kind, from }: Basis): string | null {
  switch (kind) {
    case 'witnessed':
      return 'says it was there'
    case 'holds':
      return 'says it holds the evidence'
    case 'told-by':
      return from === null ? 'was told, by whom is not said' : `was told by ${from}`
    case 'inferred':
      return 'infers it'
    case 'unstated':
      return null
  }
}

function crowdWords({ low, high, quantifier }: Crowd): string {
  const range = low !== null && high !== null && low !== high ? `${low} to ${high}` : bound(low, high)
  return [quantifier, range].filter((part) => part !== null && part !== '').join(' of ')
}

function bound(low: number | null, high: number | null): string {
  if (low === null) return high === null ? '' : `at most ${high}`
  return high === null ? `at least ${low}` : `${low}`
}
