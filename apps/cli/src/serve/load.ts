import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from '@hearsay/store'
import { commandText, type Locale } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { reason } from '../input/files.ts'
import { readIncoming } from '../input/incoming.ts'
import { safe } from '../output/safe.ts'
import { appendedWords, appendNew, caseIdOf, type Incoming } from '../store/append-new.ts'
import { withDesk } from '../store/open.ts'
import { publishCases } from '../store/publish.ts'

/**
 * Puts every case of a folder of case folders into the store, as far as it is not there yet. A case that has
 * gone its own way in the store stays as it is there, with a line that says so: the site serves what is
 * recorded.
 */
export async function loadCases(folder: string, data: string, locale: Locale): Promise<void> {
  const cases = caseFolders(folder).map(readIncoming)
  await withDesk(data, async (desk) => {
    for (const incoming of cases) await load(desk, incoming, locale)
    await publishCases(desk, cases.map(caseIdOf))
    const kept = await neverPublished(desk)
    if (kept.length > 0)
      console.log(safe(commandText(locale, 'notPublic', { count: kept.length, id: kept[0] ?? '' })))
  })
}

/** Cases of the desk of which nothing was ever published: the site shows none of them. */
async function neverPublished({ reader }: Desk): Promise<readonly string[]> {
  const kept: string[] = []
  for (const { id } of await reader.cases()) if ((await reader.notices(id)).length === 0) kept.push(id)
  return kept
}

function caseFolders(folder: string): string[] {
  try {
    const found = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    return found.map(({ name }) => join(folder, name)).sort()
  } catch (error) {
    throw new Failure('not-found', `${folder}: expected a folder of cases: ${reason(error)}`, {
      cause: error,
    })
  }
}

async function load(data: Desk, incoming: Incoming, locale: Locale): Promise<void> {
  try {
    const appended = await appendNew(data, incoming)
    if (appended.added > 0) console.log(safe(appendedWords(appended, locale)))
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'diverges') throw error
    console.error(safe(commandText(locale, 'servedAsIs', { reason: error.message })))
  }
}
