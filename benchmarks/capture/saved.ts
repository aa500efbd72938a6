/** The saved pages, as they lie in `pages`. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Gold } from './gold.ts'

export interface SavedPage {
  /** The folder: `01-harbour-courier`. */
  readonly name: string
  /** The file in it: `page.html`. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly gold: Gold
}

const PAGES = new URL('pages/', import.meta.url)

/** In the order of their names. */
export function savedPages(): SavedPage[] {
  return readdirSync(fileURLToPath(PAGES)).toSorted().map(savedPage)
}

function savedPage(name: string): SavedPage {
  const folder = new URL(`${name}/`, PAGES)
  const file = readdirSync(fileURLToPath(folder)).find((entry) => entry.startsWith('page.'))
  if (file === undefined)
    throw new Error(`${name}: expected a file page.html, page.htm or page.xhtml; found none`)
  const gold: Gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8'))
  return { name, file, bytes: readFileSync(new URL(file, folder)), gold }
}
