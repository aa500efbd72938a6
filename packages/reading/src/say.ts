/**
 * A statement as a margin tells it, in plain facts: who, through whom, how they know, how many, how sure. No
 * wording.
 */
import type { Act, Basis, Crowd, Modality, Part, Party, Statement, TextSpan } from './statement.ts'

/** Who speaks; `name: null` where the text names nobody, `unclear` where it does not show who is meant. */
export interface Voice {
  readonly name: string | null
  readonly unclear: boolean
}

/** Every text is words of the document, one line each. */
export interface Said {
  /**
   * From the innermost voice to the outermost, whoever quotes it among them; the page itself, which comes
   * last, is left out.
   */
  readonly voices: readonly Voice[]
  /** Who say it together with the innermost. */
  readonly also: readonly Voice[]
  readonly act: Act
  readonly cue: string
  readonly to: string | null
  /** `why`: the words that say so. */
  readonly basis: Pick<Basis, 'kind' | 'from'> & { readonly why: string | null }
  /** Index of the statement that is taken back. */
  readonly recants: number | null
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
    voices: chainOf(statements, statement).flatMap((each) => voicesOf(text, each)),
    also: statement.also.map(partyVoice),
    act,
    cue: cut(text, cue),
    to: addressee?.name ?? null,
    basis: { ...basis, why: basis.why && cut(text, [basis.why]) },
    recants: statement.recants,
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
  return startingIn(ranges, statements.map(startOf))
}

/** What a stretch of the text was taken for, and who speaks in it, in words of the text. */
export interface PartSaid {
  readonly kind: Part['kind']
  readonly speaker: string | null
}

/** The parts that begin in each of these ranges, in order; prose, which goes without saying, is left out. */
export function partsIn(
  text: string,
  ranges: readonly { readonly end: number }[],
  layout: readonly Part[],
): PartSaid[][] {
  const told = layout.filter(({ kind }) => kind !== 'prose')
  const starts = told.map(({ span: [start] }) => start)
  return startingIn(ranges, starts).map((here) => here.flatMap((index) => partSaid(text, told[index]) ?? []))
}

function partSaid(text: string, part: Part | undefined): PartSaid | undefined {
  if (!part) return undefined
  const speaker = part.speaker ? cut(text, [part.speaker]).replace(SPEAKER_MARK, '') : ''
  return { kind: part.kind, speaker: speaker === '' ? null : speaker }
}

/** What parts a speaker's name from the words: of “MS. ORTEGA:” the colon, of “Q.” the stop. */
const SPEAKER_MARK = /\s*:$|(?<=^\p{L})\.$/u

/** Which of these starts lie in each range; one between two ranges is taken to lie in the second. */
function startingIn(ranges: readonly { readonly end: number }[], starts: readonly number[]): number[][] {
  const sorted = starts.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index)
  let next = 0
  return ranges.map(({ end }) => {
    const from = next
    while ((sorted[next]?.at ?? Infinity) < end) next++
    return sorted.slice(from, next).map(({ index }) => index)
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

/** Of one link of the chain: who speaks, and who quotes them where that is no statement of its own. */
function voicesOf(text: string, { speaker, source, relay }: Statement): Voice[] {
  const first = speaker ? partyVoice(speaker) : named(cut(text, source), false)
  return relay ? [first, partyVoice(relay)] : [first]
}

const partyVoice = ({ name, by }: Party): Voice => named(oneLine(name), by === 'unresolved')

const named = (name: string, unclear: boolean): Voice => ({ name: name === '' ? null : name, unclear })

function cut(text: string, spans: readonly TextSpan[]): string {
  return spans.map(([start, end]) => oneLine(text.slice(start, end))).join(' … ')
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
