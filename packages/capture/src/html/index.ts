import { hashName, type Span } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { aboutPage } from '../about/page/index.ts'
import type { Said } from '../about/said.ts'
import type { Captured, CaptureNote, Incoming } from '../captured.ts'
import { bidiNote } from '../writing/notes.ts'
import { articleOf } from './article/index.ts'
import { decodeHtml } from './decode.ts'
import { type FramedText, isInner, withInner } from './frames.ts'
import { type Document, parseHtml } from './parse.ts'
import { type PageText, textOf } from './text.ts'
import { wallNotes } from './walls.ts'

/**
 * A page of HTML: its whole text, what of it is the article, and what it says about itself. `besides` is what
 * came with it, as a feed's fields do, and goes before what the page says.
 */
export function captureHtml(incoming: Incoming, besides: readonly Said[] = []): Captured {
  const { page, notes } = decodeHtml(incoming)
  const document = parseHtml(page)
  const shown = withInner(textOf(document, page), document)
  const { text, map } = shown
  const { document: read, spans: places, article: found } = mostOf(document, shown)
  const article = found ?? everything(text)
  const within = { start: article[0]?.start ?? 0, end: article.at(-1)?.end ?? 0 }
  const { about, notes: unsure } = aboutPage(
    { document: read, head: document, text, spans: places, article, within },
    incoming.url,
    besides,
  )
  return {
    incoming,
    hash: hashName(incoming.bytes, nodeSha256),
    mediaType: 'text/html',
    text,
    map,
    article,
    about,
    notes: [
      ...notes,
      ...leftOut(shown),
      ...bidiNote(text),
      ...view(found, text),
      ...wallNotes(text, page),
      ...unsure,
    ],
  }
}

/** The tree in which the article stands: the page's own, or that of the frame that says most. */
function mostOf(document: Document, shown: FramedText) {
  const pages = [{ document, spans: shown.spans }, ...shown.inner].map((page) => ({
    ...page,
    article: articleOf(page.document, { text: shown.text, spans: page.spans }),
  }))
  const length = (spans: readonly Span[] | null) =>
    spans?.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0
  return pages.reduce((most, page) => (length(page.article) > length(most.article) ? page : most))
}

/** What the view of the article leaves out. */
function view(article: readonly Span[] | null, text: string): CaptureNote[] {
  if (text === '') return [{ code: 'no-text', message: 'the page has no text' }]
  if (!article) return [{ code: 'no-article', message: 'no article was found: the view is the whole text' }]
  const left = article.reduce((rest, { start, end }) => rest - (end - start), text.length)
  if (left === 0) return []
  return [{ code: 'view', message: `the view leaves out ${left} of ${text.length} characters` }]
}

function everything(text: string): Span[] {
  return text === '' ? [] : [{ start: 0, end: text.length }]
}

/** What of the page is not in its text. */
function leftOut({ left, frames, images }: PageText): CaptureNote[] {
  const notes: CaptureNote[] = []
  const note = (code: string, count: number, message: string) => {
    if (count > 0) notes.push({ code, message })
  }
  note('hidden', left.hidden, `${left.hidden} characters that the page itself hides are left out`)
  const far = frames.filter((frame) => !isInner(frame)).length
  note('frames', far, `${far} frames are not loaded: what they show is not in the text`)
  note('images', images, `the descriptions of ${images} images are left out`)
  note('unseen', left.unseen, `${left.unseen} characters that nobody sees are left out`)
  return notes
}
