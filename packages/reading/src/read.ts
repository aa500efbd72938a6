/** Text → nested, attributed statements. The whole path, in the order in which it runs. */
import { describe } from './how/describe.ts'
import { type Model, openModel } from './net/model.ts'
import { inTextOrder, nest } from './spans/nesting.ts'
import { outline, outlineInside } from './spans/outline.ts'
import type { Diagnostic, Reading } from './statement.ts'
import { examine } from './text/diagnostics.ts'
import { segment } from './text/segment.ts'
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
  const tokens = segment(text)
  const diagnostics = examine(tokens)
  if (diagnostics.some(isUnreadable)) return { statements: [], layout: [], diagnostics }
  const nested = inTextOrder(
    nest(
      tokens,
      (part) => outline(model, part),
      (part) => outlineInside(model, part),
    ),
  )
  const who = identify(tokens, nested)
  const statements = describe(tokens, nested, who, model.calibration)
  if (statements.length === 0)
    diagnostics.push({ code: 'no-statement', message: 'nobody is said to say anything in this text' })
  return { statements, layout: [], diagnostics }
}

const isUnreadable = ({ code }: Diagnostic): boolean => code === 'empty' || code === 'not-english'
