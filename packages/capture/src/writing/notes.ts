import type { CaptureNote } from '../captured.ts'

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

/** Controls that turn text around (UAX #9) are kept, and said: what is seen may not be what is written. */
export function bidiNote(text: string): CaptureNote[] {
  const count = text.match(CONTROLS)?.length ?? 0
  if (count === 0) return []
  return [
    { code: 'bidi', message: `${count} controls turn text around: what is seen may not be what is written` },
  ]
}
