import type { Reader, Reading } from '@hearsay/reading'
import { BadLine, type Task, textIn } from '../bulk/records.ts'
import { Failure } from '../failure.ts'
import { mayBePage, type PageText, pageTextOf, proseOf } from './page.ts'

/** A text of JSON is decoded already, whatever a `<meta>` in it says. */
const UTF8_PAGE = 'text/html; charset=utf-8'

/** Reads the text of a line; one that is a page of HTML is captured first. */
export function readTask(reader: Reader): Task {
  return { shape: '{"id", "text"}', answer: (request) => readText(reader, textIn(request)) }
}

async function readText(reader: Reader, text: string): Promise<Reading & { readonly page?: PageText }> {
  if (!mayBePage(text)) return reader.read(text)
  try {
    const page = await pageTextOf('text', new TextEncoder().encode(text), UTF8_PAGE)
    return page ? { ...reader.read(proseOf(page)), page } : reader.read(text)
  } catch (error) {
    if (error instanceof Failure) throw new BadLine(error.message, { cause: error })
    throw error
  }
}
