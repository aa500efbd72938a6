/** Text → nested, attributed statements. The whole path, in the order in which it runs. */
import { describe } from './how/describe.ts'
import { withoutEmphasis } from './layout/emphasis.ts'
import { joinHandles } from './layout/handles.ts'
import { withMarks } from './layout/marks.ts'
import { type Block, parts } from './layout/parts.ts'
import { unquote } from './layout/quoted-lines.ts'
import { type Model, openModel } from './net/model.ts'
import { withEchoes } from './spans/echoes.ts'
import { inTextOrder, nest } from './spans/nesting.ts'
import { outline, outlineInside } from './spans/outline.ts'
import { outlineParts } from './spans/runs.ts'
import type { Diagnostic, Part, Reading } from './statement.ts'
import { examine } from './text/diagnostics.ts'
import { recase, recaseLabels } from './text/recase.ts'
import { segment } from './text/segment.ts'
import { type Tokens, textSpan } from './text/tokens.ts'
import { identify } from './who/identify.ts'

export interface Reader {
  /** Pure and synchronous: the same text gives the same reading, in Node and in a browser. */
  read(text: string): Reading
}

/**
 * @param weights the bytes of `model/reader.bin`.
 * @throws WeightsError when they are not a weights file of this version.
 */
export function createReader(weights: Uint8Array): Reader {
  const model = openModel(weights)
  return { read: (text) => read(model, text) }
}

function read(model: Model, text: string): Reading {
  const written = withMarks(segment(text))
  const diagnostics = examine(written)
  if (diagnostics.some(isUnreadable)) return { statements: [], layout: [], diagnostics }
  const lines = unquote(joinHandles(recase(withoutEmphasis(written))))
  const blocks = parts(lines)
  const tokens = recaseLabels(
    lines.tokens,
    blocks.flatMap(({ given }) => given?.speaker ?? []),
  )
  const outermost = outlineParts(tokens, blocks, (run) => outline(model, run))
  const held = nest(tokens, outermost, (run) => outlineInside(model, run))
  const nested = inTextOrder(withEchoes(tokens, held))
  const who = identify(tokens, nested)
  const statements = describe(tokens, nested, who, model.calibration)
  if (statements.length === 0)
    diagnostics.push({ code: 'no-statement', message: 'nobody is said to say anything in this text' })
  return { statements, layout: blocks.map((block) => partOf(tokens, block)), diagnostics }
}

const partOf = (tokens: Tokens, block: Block): Part => ({
  kind: block.kind,
  span: textSpan(tokens, block),
  speaker: block.given && textSpan(tokens, block.given.speaker),
})

const isUnreadable = ({ code }: Diagnostic): boolean => code === 'empty' || code === 'not-english'
