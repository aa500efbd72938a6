import { hashName, type Span } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { aboutText } from '../about/text.ts'
import type { Captured, CaptureNote, Incoming } from '../captured.ts'
import { readingNotes } from './notes.ts'
import { joinedPages, type LineAt, linesOf } from './pages.ts'
import { glyphsOf } from './pdfium.ts'
import { runningLines } from './running.ts'

/** A PDF: the text of its pages, line by line. Throws RefusedError `encrypted`, `malformed`, `too-large`. */
export async function capturePdf(incoming: Incoming): Promise<Captured> {
  const glyphs = await glyphsOf(incoming.bytes, incoming.name)
  const pages = glyphs.map(linesOf)
  const { text, map, lines } = joinedPages(pages)
  const running = runningLines(lines, text)
  const article = stretches(lines.filter((line) => !running.has(line)))
  const within = { start: article[0]?.start ?? 0, end: article.at(-1)?.end ?? 0 }
  const { about, notes } = aboutText(text, within)
  return {
    incoming,
    hash: hashName(incoming.bytes, nodeSha256),
    mediaType: 'application/pdf',
    text,
    map,
    article,
    about,
    notes: [
      ...readingNotes(
        text,
        pages.map(({ length }) => length),
      ),
      ...runningNote(running),
      ...notes,
    ],
  }
}

/** Lines that follow one another are one stretch. */
function stretches(lines: readonly LineAt[]): Span[] {
  const out: Span[] = []
  for (const { start, end } of lines) {
    const last = out.at(-1)
    if (last && start - last.end <= 2) out[out.length - 1] = { start: last.start, end }
    else out.push({ start, end })
  }
  return out
}

function runningNote({ size }: ReadonlySet<LineAt>): CaptureNote[] {
  return size === 0
    ? []
    : [{ code: 'view', message: `the view leaves out ${size} running lines and page numbers` }]
}
