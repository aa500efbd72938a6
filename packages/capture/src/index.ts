/** A link, a file or an archive → documents: untouched bytes, their text, and what is known of them. */
export { capture } from './capture.ts'
export {
  type About,
  type Captured,
  type CaptureNote,
  type Found,
  type Incoming,
  RefusedError,
  type Run,
} from './captured.ts'
export { type Kind, kindOf } from './kind.ts'
