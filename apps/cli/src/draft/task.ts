import type { Page } from '@hearsay/drafting'
import type { Reader } from '@hearsay/reading'
import type { Locale } from '@hearsay/words'
import { BadLine, type Request, type Task } from '../bulk/records.ts'
import { Failure } from '../failure.ts'
import { draftJson, proposedOf } from './proposed.ts'
import { pageTold } from './told.ts'

/** What every line of one run has in common. */
export interface DraftFrame {
  /** RFC 3339, UTC. */
  readonly at: string
  readonly locale: Locale
}

/** Drafts from the pile of documents of a line. */
export function draftTask(reader: Reader, { at, locale }: DraftFrame): Task {
  return {
    shape: '{"id", "documents"}',
    answer: (request) => {
      const pages = pagesIn(request, reader)
      try {
        return draftJson(proposedOf({ pages }, at, locale), locale)
      } catch (error) {
        // A pile of which no case can be made leaves the other lines as they are.
        if (error instanceof Failure)
          throw new BadLine([error.message, ...error.lines].join('; '), { cause: error })
        throw error
      }
    },
  }
}

/** Documents of the same bytes are one, unless they are told to be of different outlets. */
function pagesIn({ documents }: Request, reader: Reader): Page[] {
  if (!Array.isArray(documents) || documents.length === 0)
    throw new BadLine('expected "documents", a list of at least one')
  const names = new Set<string>()
  const pages = new Map<string, Page>()
  for (const [index, each] of documents.entries()) {
    const page = pageTold(each, `documents[${index}]`, reader)
    if (names.has(page.name))
      throw new BadLine(`documents[${index}].name: expected a name that no other document of the pile has`)
    names.add(page.name)
    const key = `${page.hash} ${page.outlet}`
    if (!pages.has(key)) pages.set(key, page)
  }
  return [...pages.values()]
}
