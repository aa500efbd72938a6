import { LOCALES } from '@hearsay/words'

/*
 * Paths of the site, such as `/case/mill/context`, and the files in which they are written out. Paths have no
 * query and no anchor.
 */

/** Addresses below a case that are files of their own, whatever their name. */
const BINARY = /^\/case\/[^/]+\/(?:bundle|document\/[^/]+\/picture)$/
const EXTENSION = /\.[a-z0-9]{2,5}$/

/** Whether a path is that of a page, which is read as HTML. */
export function isPage(path: string): boolean {
  return !BINARY.test(path) && !EXTENSION.test(path)
}

/** The file for a path, below the folder: a page is the index of a folder of its own. */
export function fileFor(path: string): string {
  const [, id] = /^\/case\/([^/]+)\/bundle$/.exec(path) ?? []
  if (id !== undefined) return `case/${id}/${id}.hearsay.json`
  const below = path.slice(1)
  if (!isPage(path)) return below
  return below === '' ? 'index.html' : `${below}/index.html`
}

/** The address of one file as another names it. */
export function between(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  const up = here.slice(shared).map(() => '..')
  return [...up, ...there.slice(shared)].join('/')
}

/** The path without its language. */
export function plainPath(path: string): string {
  const first = path.split('/')[1] ?? ''
  const isLanguage = LOCALES.slice(1).some((locale) => locale === first)
  return isLanguage ? path.slice(first.length + 1) || '/' : path
}
