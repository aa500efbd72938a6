/** Text → nested, attributed statements. The whole path, in the order in which it runs. */
import { act, modality } from './acts.ts'
import { addressee } from './addressee.ts'
import { basis } from './basis.ts'
import { confidence } from './confidence.ts'
import { type Chain, createChain } from './crf.ts'
import { crowd } from './crowds.ts'
import { actOfPhrase, base } from './cues.ts'
import { examine } from './diagnostics.ts'
import { features } from './features.ts'
import { type Linked, link } from './links.ts'
import { type Nested, nest } from './nesting.ts'
import { createNet, type Net } from './net.ts'
import { type Cast, cast, type Name, resolve } from './parties.ts'
import { quotes } from './quotes.ts'
import { segment, type Tokens } from './segment.ts'
import { type Span, spans } from './spans.ts'
import type { Act, Party, Reading, Statement, TextSpan } from './statement.ts'
import { times } from './times.ts'
import { parseWeights } from './weights.ts'

export interface Reader {
  /** Pure and synchronous: the same text gives the same reading, in Node and in a browser. */
  read(text: string): Reading
}

interface Model {
  readonly net: Net
  readonly chain: Chain
  readonly links: Float32Array
  readonly calibration: Float32Array
}

/**
 * @param weights the bytes of `model/reader.bin`.
 * @throws WeightsError when they are not a weights file of this version.
 */
export function createReader(weights: Uint8Array): Reader {
  const parsed = parseWeights(weights)
  const model: Model = {
    net: createNet(parsed),
    chain: createChain(parsed),
    links: parsed.floats('links'),
    calibration: parsed.floats('calibration'),
  }
  return { read: (text) => read(model, text) }
}

function read(model: Model, text: string): Reading {
  const tokens = segment(text)
  const diagnostics = examine(tokens)
  if (diagnostics.some((note) => note.code === 'empty' || note.code === 'not-english'))
    return { statements: [], diagnostics }
  const nested = nest(tokens, (part) => outline(model, part))
  const statements = describe(model, tokens, inTextOrder(nested))
  if (statements.length === 0)
    diagnostics.push({ code: 'no-statement', message: 'nobody is said to say anything in this text' })
  return { statements, diagnostics }
}

/** The outermost statements of a run of tokens. */
function outline(model: Model, tokens: Tokens): Linked[] {
  const marks = quotes(tokens)
  const scores = model.net.score(features(tokens, marks))
  const scene = { tokens, marks, spans: spans(model.chain, scores) }
  return link(scene, model.links).filter((linked) => linked.contents.length > 0)
}

/** By first word, holders before held; `within` follows. */
function inTextOrder(nested: readonly Nested[]): Nested[] {
  const order = nested.map((_, i) => i).sort((a, b) => first(nested[a]) - first(nested[b]) || a - b)
  const place = new Map(order.map((from, to) => [from, to]))
  return order.flatMap((i) => {
    const statement = nested[i]
    return statement
      ? [{ ...statement, within: statement.within === null ? null : (place.get(statement.within) ?? null) }]
      : []
  })
}

function first(linked: Linked | undefined): number {
  if (!linked) return 0
  return Math.min(
    linked.cue.from,
    linked.source?.from ?? linked.cue.from,
    linked.contents[0]?.from ?? linked.cue.from,
  )
}

function describe(model: Model, tokens: Tokens, nested: readonly Nested[]): Statement[] {
  const everyone = cast(tokens)
  const parties = resolveAll(tokens, everyone, nested)
  const heard = new Map<number, Party>()
  nested.forEach((inner, i) => {
    const party = parties[i]
    if (inner.within !== null && party && !heard.has(inner.within) && speaks(tokens, inner))
      heard.set(inner.within, party)
  })
  const sure: number[] = []
  const out: Statement[] = []
  for (const [i, linked] of byHolder(nested)) {
    const cueWords = tokens.words.slice(linked.cue.from, linked.cue.to)
    const contentWords = linked.contents.flatMap((c) => tokens.words.slice(c.from, c.to))
    const doing = act(cueWords, contentWords)
    sure[i] =
      confidence(model.calibration, linked) * (linked.within === null ? 1 : (sure[linked.within] ?? 1))
    out[i] = {
      source: linked.source ? [range(tokens, linked.source)] : [],
      cue: [range(tokens, linked.cue)],
      content: linked.contents.map((c) => range(tokens, c)),
      within: linked.within,
      act: doing,
      speaker: parties[i] ?? null,
      addressee: told(tokens, everyone, linked, parties, i),
      crowd: linked.source
        ? crowd(
            tokens.words.slice(linked.source.from, linked.source.to),
            tokens.words.slice(Math.max(0, linked.source.from - 4), linked.source.from),
          )
        : null,
      basis: basis(
        cueWords.map(base),
        contentWords.map((w) => w.toLowerCase()),
        heard.get(i)?.name ?? null,
      ),
      modality: modality(cueWords, contentWords, doing),
      times: timesOf(tokens, linked),
      confidence: sure[i] ?? 0,
    }
  }
  return out
}

/** Whether a statement is something said, so that passing it on is hearsay; thinking and wanting are not. */
function speaks(tokens: Tokens, { cue }: Nested): boolean {
  const forms = tokens.words.slice(cue.from, cue.to).map(base)
  const doing = actOfPhrase(forms)
  return doing !== undefined && !SILENT.has(doing) && !forms.includes('not') && !forms.includes('agree')
}

const SILENT: ReadonlySet<Act> = new Set(['believe', 'plan', 'doubt', 'reject', 'refuse'])

/** Statements with their index, every holder before what it holds. */
function byHolder(nested: readonly Nested[]): [number, Nested][] {
  const depth = (n: Nested): number => {
    let levels = 0
    for (let at = n.within; at !== null; at = nested[at]?.within ?? null) levels++
    return levels
  }
  return [...nested.entries()].sort((a, b) => depth(a[1]) - depth(b[1]) || a[0] - b[0])
}

function resolveAll(tokens: Tokens, everyone: Cast, nested: readonly Nested[]): (Party | null)[] {
  const parties: (Party | null)[] = []
  const speakers: Name[] = []
  const byStart = new Map(everyone.names.map((name) => [tokens.start[name.from] ?? -1, name]))
  nested.forEach(({ source, within }, i) => {
    const self = within === null ? null : (parties[within] ?? null)
    const party = source ? resolve(tokens, everyone, [source.from, source.to], speakers, self) : null
    parties[i] = party
    const name = party && byStart.get(party.mention[0])
    if (name) speakers.push({ ...name, from: source?.from ?? name.from, to: source?.to ?? name.to })
    if (speakers.length > 32) speakers.shift()
  })
  return parties
}

function told(
  tokens: Tokens,
  everyone: Cast,
  linked: Nested,
  parties: readonly (Party | null)[],
  i: number,
): Party | null {
  const after = linked.contents.find((c) => c.from >= linked.cue.to)
  const found = addressee(tokens, [linked.cue.from, linked.cue.to], after?.from ?? -1)
  if (!found) return null
  const others = everyone.names
    .filter((name) => name.text !== parties[i]?.name && name.to <= found[0])
    .slice(-8)
  return resolve(tokens, everyone, found, others.slice(-1), null)
}

/** Times in the contents, and in the rest of the cue's sentence near the cue. */
function timesOf(tokens: Tokens, { cue, contents }: Nested): TextSpan[] {
  const near: TextSpan = [
    tokens.start[cue.from] ?? 0,
    tokens.end[Math.min(tokens.end.length - 1, cue.to + 7)] ?? 0,
  ]
  const all = [...contents.map((c) => range(tokens, c)), near].flatMap((span) => times(tokens.text, span))
  return all
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter((span, i, list) => i === 0 || span[0] >= (list[i - 1]?.[1] ?? 0))
}

function range(tokens: Tokens, span: Span): TextSpan {
  return [tokens.start[span.from] ?? 0, tokens.end[span.to - 1] ?? 0]
}
