/**
 * A statement as a margin tells it, in plain facts: who, through whom, how they know, how many, how sure. No
 * wording.
 */
import type { Act, Basis, Crowd, Modality, Statement, TextSpan } from './statement.ts'

/** Who speaks; `name: null` where the text names nobody, `unclear` where it does not show who is meant. */
export interface Voice {
  readonly name: string | null
  readonly unclear: boolean
}

/** Every text is words of the document, one line each. */
export interface Said {
  /** From the innermost voice to the outermost; the page itself, which comes last, is left out. */
  readonly voices: readonly Voice[]
  readonly act: Act
  readonly cue: string
  readonly to: string | null
  /** `why`: the words that say so. */
  readonly basis: Pick<Basis, 'kind' | 'from'> & { readonly why: string | null }
  readonly crowd: Crowd | null
  readonly modality: Modality
  readonly times: readonly string[]
  readonly percent: number
  /** A person should look before it is used. */
  readonly unsure: boolean
}

/** Below this, a person should look before the reading is used. */
export const UNSURE = 0.5

/** @throws {RangeError} where the reading has no statement with this index */
export function say(text: string, statements: readonly Statement[], index: number): Said {
  const statement = statements[index]
  if (!statement) throw new RangeError(`expected a statement of the reading, got index ${index}`)
  const { act, cue, addressee, basis, crowd, modality, times, confidence } = statement
  return {
    voices: chainOf(statements, statement).map((each) => voice(text, each)),
    act,
    cue: cut(text, cue),
    to: addressee?.name ?? null,
    basis: { ...basis, why: basis.why && cut(text, [basis.why]) },
    crowd,
    modality,
    times: times.map((span) => cut(text, [span])),
    percent: Math.round(confidence * 100),
    unsure: confidence < UNSURE,
  }
}

/**
 * Which statements begin in each of these ranges (paragraphs, in order), and so stand beside it: a statement
 * begins with the first word of its source, cue or content. One that begins between two ranges stands beside
 * the second.
 */
export function beginningIn(
  ranges: readonly { readonly end: number }[],
  statements: readonly Statement[],
): number[][] {
  const starts = statements
    .map((statement, index) => ({ at: startOf(statement), index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
  let next = 0
  return ranges.map(({ end }) => {
    const from = next
    while ((starts[next]?.at ?? Infinity) < end) next++
    return starts.slice(from, next).map(({ index }) => index)
  })
}

/** Where the first word of a statement stands. */
export function startOf({ source, cue, content }: Statement): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start))
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

function voice(text: string, { speaker, source }: Statement): Voice {
  const name = speaker ? oneLine(speaker.name) : cut(text, source)
  return { name: name === '' ? null : name, unclear: speaker?.by === 'unresolved' }
}

function cut(text: string, spans: readonly TextSpan[]): string {
  return spans.map(([start, end]) => oneLine(text.slice(start, end))).join(' … ')
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
