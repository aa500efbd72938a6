import type { CaptureNote } from '../captured.ts'

/**
 * Letters as they are drawn, not as they are written (Arabic presentation forms): what was read is no text.
 */
const DRAWN = /[\ufb50-\ufdff\ufe70-\ufefc]/g
/** Ligatures that are one character in all texts, such as that of the name of God, are no sign of it. */
const MOST_DRAWN = 5

/** What could not be read of a PDF, or must not be by a machine; `lines` are those of each page. */
export function readingNotes(text: string, lines: readonly number[]): CaptureNote[] {
  const notes: CaptureNote[] = []
  const empty = lines.flatMap((count, at) => (count === 0 ? [at + 1] : []))
  if (text === '') notes.push({ code: 'no-text', message: 'the PDF has no text: its pages are pictures' })
  else if (empty.length > 0)
    notes.push({
      code: 'no-text',
      message: `no text on page${empty.length > 1 ? 's' : ''} ${empty.slice(0, 20).join(', ')}`,
    })
  const drawn = text.match(DRAWN)?.length ?? 0
  if (drawn > MOST_DRAWN)
    notes.push({
      code: 'presentation-forms',
      message: `${drawn} letters stand as they are drawn, not as they are written: not to be read automatically`,
    })
  return notes
}
