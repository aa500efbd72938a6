import type { PageEntry, WriteContext } from './exchange.ts'

/** The version of the format, as its readers look for it. */
export const WACZ_VERSION = '1.1.1'

/** A member of the zip, as `datapackage.json` lists it. */
export interface Listed {
  readonly path: string
  readonly hash: string
  readonly bytes: number
}

/** `pages.jsonl`: a line that says what follows, then a line a page. */
export function pagesList(pages: readonly PageEntry[], { uuid }: WriteContext): string {
  const head = {
    format: 'json-pages-1.0',
    id: 'pages',
    title: 'Pages',
    hasText: pages.some(({ text }) => text !== null),
  }
  const lines = pages.map(({ url, at, title, text }) => ({
    id: uuid(),
    url,
    ts: at,
    ...(title === null ? {} : { title }),
    ...(text === null ? {} : { text }),
  }))
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** `datapackage.json`, a Frictionless data package. */
export function datapackage(
  members: readonly Listed[],
  pages: readonly PageEntry[],
  { at, software }: WriteContext,
): string {
  const [main] = pages
  const described = {
    profile: 'data-package',
    wacz_version: WACZ_VERSION,
    software,
    created: at,
    ...(main === undefined ? {} : { mainPageUrl: main.url, mainPageDate: main.at }),
    ...(main?.title ? { title: main.title } : {}),
    resources: members.map(({ path, hash, bytes }) => ({
      name: path.replace(/^.*\//, '').toLowerCase(),
      path,
      hash,
      bytes,
    })),
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
