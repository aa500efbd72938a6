/** Text → nested, attributed statements. The whole path, in the order in which it runs. */

import { describe } from './how/describe.ts'
import { type Quotes, quotes } from './layout/quotes.ts'
import { type Chain, createChain } from './net/crf.ts'
import { features } from './net/features.ts'
import { createNet, type Net } from './net/net.ts'
import { parseWeights } from './net/weights.ts'
import { claims } from './spans/claims.ts'
import { type Linked, link } from './spans/links.ts'
import { inTextOrder, nest } from './spans/nesting.ts'
import { repair } from './spans/repairs.ts'
import { ROLES, type Spans, spans } from './spans/spans.ts'
import type { Reading } from './statement.ts'
import { examine } from './text/diagnostics.ts'
import { segment } from './text/segment.ts'
import type { Tokens } from './text/tokens.ts'

export interface Reader {
  /** Pure and synchronous: the same text gives the same reading, in Node and in a browser. */
  read(text: string): Reading
}

export interface Model {
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
  const model = openModel(weights)
  return { read: (text) => read(model, text) }
}

export function openModel(weights: Uint8Array): Model {
  const parsed = parseWeights(weights)
  return {
    net: createNet(parsed),
    chain: createChain(parsed),
    links: parsed.floats('links'),
    calibration: parsed.floats('calibration'),
  }
}

function read(model: Model, text: string): Reading {
  const tokens = segment(text)
  const diagnostics = examine(tokens)
  if (diagnostics.some((note) => note.code === 'empty' || note.code === 'not-english'))
    return { statements: [], diagnostics }
  const nested = nest(tokens, (part) => outline(model, part))
  const statements = describe(tokens, inTextOrder(nested), model.calibration)
  if (statements.length === 0)
    diagnostics.push({ code: 'no-statement', message: 'nobody is said to say anything in this text' })
  return { statements, diagnostics }
}

/**
 * The outermost statements of a run of tokens. Where its words are taken for nothing but content, which is known already of what is
 * read inside a content, they are looked at again with no content opening them, so that "all told him the bridge was shut" has
 * its own teller.
 */
export function outline(model: Model, tokens: Tokens): Linked[] {
  const seen = look(model, tokens)
  const found = spans(model.chain, seen.scores)
  const statements = statementsOf(model, seen, found)
  if (statements.length > 0 || found.firm[0]?.from !== 0 || found.firm[0].role !== 'content')
    return statements
  seen.scores[OPENS_CONTENT] = (seen.scores[OPENS_CONTENT] ?? 0) - AGAINST
  return statementsOf(model, seen, spans(model.chain, seen.scores))
}

/** The label of a content's first word, and how strongly the text's first word is then kept from it. */
const OPENS_CONTENT = 1 + 2 * ROLES.indexOf('content')
const AGAINST = 8

/** A run of tokens as the network has seen it. */
interface Seen {
  readonly tokens: Tokens
  readonly marks: Quotes
  readonly keys: Uint32Array
  /** A score for each token and label. */
  readonly scores: Float32Array
}

function look(model: Model, tokens: Tokens): Seen {
  const marks = quotes(tokens)
  const input = features(tokens, marks)
  return { tokens, marks, keys: input.keys, scores: model.net.score(input) }
}

function statementsOf(model: Model, { tokens, keys, marks }: Seen, found: Spans): Linked[] {
  const linked = link({ tokens, keys, marks, spans: found.firm, weak: found.weak }, model.links)
  const whole = linked.filter(({ contents }) => contents.length > 0)
  return [...whole.map((each) => repair(tokens, found.firm, each)), ...claims(tokens, found)]
}
