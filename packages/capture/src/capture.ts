import { type Captured, type Incoming, RefusedError } from './captured.ts'
import { captureHtml } from './html/index.ts'
import { kindOf } from './kind.ts'
import { capturePlain } from './plain/index.ts'

/** Bytes of a page, a text, a PDF or a feed, at most. */
const MOST_BYTES = 50 * 1024 * 1024

/**
 * Takes the text out of bytes, and what is known of them: one capture of a page, a text or a PDF, and one of
 * each item of a feed. Runs no script and loads nothing. Throws RefusedError, `too-large`, `archive`,
 * `binary`, `encrypted`, `malformed`.
 */
export async function capture(incoming: Incoming): Promise<Captured[]> {
  if (incoming.bytes.length > MOST_BYTES)
    throw new RefusedError('too-large', `${incoming.name}: more than ${MOST_BYTES / 1024 / 1024} MB`)
  const kind = kindOf(incoming.bytes, incoming.mediaType)
  switch (kind) {
    case 'html':
      return [captureHtml(incoming)]
    case 'plain':
      return [capturePlain(incoming)]
    case 'pdf': {
      const { capturePdf } = await import('./pdf/index.ts')
      return [await capturePdf(incoming)]
    }
    case 'feed': {
      const { captureFeed } = await import('./feed/index.ts')
      return captureFeed(incoming)
    }
    case 'binary':
      throw new RefusedError('binary', `${incoming.name}: neither a page nor text, PDF or feed`)
    default:
      throw new RefusedError(
        'archive',
        `${incoming.name}: an archive (${kind}); open it and capture what is in it`,
      )
  }
}
