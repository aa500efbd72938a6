/** From text to attributed statements, nested to any depth; runs in Node and in a browser. */

export { WeightsError } from './net/weights.ts'
export { createReader, type Reader } from './read.ts'
export {
  ACTS,
  type Act,
  type Basis,
  type Crowd,
  type Diagnostic,
  type Modality,
  type Part,
  type Party,
  type Reading,
  type Statement,
  type TextSpan,
} from './statement.ts'
