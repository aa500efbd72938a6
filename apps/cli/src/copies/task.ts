import { signatureOf } from '@hearsay/text'
import { type Task, textIn } from '../bulk/records.ts'

/** The fingerprints of the text of a line. */
export const signatureTask: Task = {
  shape: '{"id", "text"}',
  answer: (request) => signatureOf(textIn(request)),
}
