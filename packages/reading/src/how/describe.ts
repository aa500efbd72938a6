/** Statements in tokens, and who speaks in them → statements with every field. */
import { quotes } from '../layout/quotes.ts'
import type { Span } from '../spans/links/spans.ts'
import type { Nested } from '../spans/nesting.ts'
import type { Statement } from '../statement.ts'
import { lowerAt, type Tokens, textSpan } from '../text/tokens.ts'
import type { Who } from '../who/identify.ts'
import { act } from './acts.ts'
import { basis } from './basis.ts'
import { confidence } from './confidence.ts'
import { crowdOf, type Heard } from './crowds.ts'
import { modality } from './modality.ts'
import { pointBack, takesBack } from './recanting.ts'
import { unsaid } from './saying.ts'
import { type Held, spoken } from './spoken.ts'
import { basisConfidence, speakerConfidence } from './sureness.ts'
import { times, timesOf } from './times.ts'

/**
 * @param nested in the order of the text, every holder before what it holds. @param who for each of them.
 * @param calibration the weights of `confidence`.
 */
export function describe(
  tokens: Tokens,
  nested: readonly Nested[],
  who: readonly Who[],
  calibration: Float32Array,
): Statement[] {
  const dates = times(tokens.plain)
  const { inside, insideSingle } = quotes(tokens)
  const depth = (at: number): number => (inside[at] ?? 0) + (insideSingle[at] ?? 0)
  const held: Held[][] = nested.map(() => [])
  for (const [i, statement] of nested.entries())
    if (statement.within !== null)
      held[statement.within]?.push({ statement, speaker: who[i]?.speaker?.party ?? null })
  const heard: Heard[] = []
  const out: Statement[] = []
  for (const [i, linked] of nested.entries()) {
    const cue = wordsOf(tokens, [linked.echoed ?? linked.cue])
    const content = wordsOf(tokens, linked.contents)
    const doing = takesBack(tokens, linked) ? 'recant' : act(cue, content)
    const inner = (held[i] ?? []).map(({ statement }) => statement)
    const speaker = who[i]?.speaker ?? null
    const crowd = linked.source ? crowdOf(tokens, linked.source, speaker, heard) : null
    if (linked.source) heard.push({ source: linked.source, crowd })
    const holder = linked.within === null ? undefined : out[linked.within]
    const known = basis(spoken({ tokens, statement: linked, speaker, doing, depth, held: held[i] ?? [] }))
    out.push({
      source: linked.source ? [textSpan(tokens, linked.source)] : [],
      cue: [textSpan(tokens, linked.cue)],
      content: linked.contents.map((span) => textSpan(tokens, span)),
      within: linked.within,
      act: doing,
      speaker: speaker?.party ?? null,
      also: who[i]?.also ?? [],
      relay: who[i]?.relay ?? null,
      addressee: who[i]?.addressee ?? null,
      crowd,
      basis: known,
      modality: unsaid(tokens, linked, doing) ?? modality(cue, ownWords(tokens, linked, inner), doing),
      times: timesOf(tokens, dates, linked),
      recants: null,
      confidence: confidence(calibration, linked) * (holder?.confidence ?? 1),
      speakerConfidence: speakerConfidence(speaker?.party ?? null, firstWord(tokens, linked.source)),
      basisConfidence: basisConfidence(known, linked.within !== null),
    })
  }
  return pointBack(tokens.text, out)
}

const firstWord = (tokens: Tokens, source: Span | undefined): string =>
  source ? lowerAt(tokens, source.from) : ''

const wordsOf = (tokens: Tokens, spans: readonly Span[]): string[] =>
  spans.flatMap(({ from, to }) => tokens.words.slice(from, to))

/** Mood shows in the first words of a content; looking no further keeps the whole linear. */
const OPENING = 40

/** The opening words of a statement's contents that are not the content of a statement inside it. */
function ownWords(tokens: Tokens, { contents }: Nested, inner: readonly Nested[]): string[] {
  const others = inner.flatMap((n) => n.contents)
  const own = (i: number): boolean => !others.some((c) => c.from <= i && i < c.to)
  return contents.flatMap((c) =>
    tokens.words.slice(c.from, Math.min(c.to, c.from + OPENING)).filter((_, k) => own(c.from + k)),
  )
}
