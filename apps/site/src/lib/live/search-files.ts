import { markHits, SEARCHED_IN_FILES, type SnippetPart, snippetOf, TAKER } from '@hearsay/text'
import { acrossText, type Locale } from '@hearsay/words'
import { type FoundInFiles, type FoundRecord, findInFiles } from '../found/in-files.ts'
import { hrefOf } from '../found/where.ts'

/** Records that are shown. */
const SHOWN = 60
/** After the last key, in milliseconds, until what was written is looked for. */
const PAUSE = 120

/** Looks for what the address asks for, and for what a reader writes. */
export function searchFiles(page: HTMLElement, locale: Locale): void {
  const field = document.querySelector<HTMLInputElement>('#find')
  const form = field?.form
  const results = document.querySelector<HTMLElement>('[data-results]')
  if (!field || !form || !results) return
  const load = loaderFrom(new URL(page.dataset.files ?? '', document.baseURI))
  const root = new URL(page.dataset.root ?? '', document.baseURI)
  let asked = 0
  const ask = async () => {
    const number = ++asked
    const found = await findInFiles(field.value, load)
    if (number === asked) show(results, found, root, locale)
  }
  field.value = new URL(location.href).searchParams.get('q') ?? field.value
  let waiting: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, PAUSE)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask()
  })
  void ask()
}

/** Has files by running them: a page on a disk may do nothing else. Each is had once. */
function loaderFrom(folder: URL): (file: string) => Promise<unknown> {
  const had = new Map<string, Promise<unknown>>()
  let taken: unknown
  Object.assign(window, { [TAKER]: (data: unknown) => (taken = data) })
  const run = (file: string) =>
    new Promise<unknown>((resolve) => {
      const script = document.createElement('script')
      script.src = new URL(file, folder).href
      // A script hands its data over while it runs, and says that it ran right after.
      script.onload = () => resolve(taken)
      script.onerror = () => resolve(undefined)
      document.head.append(script)
    })
  return (file) => {
    const running = had.get(file) ?? run(file)
    had.set(file, running)
    return running
  }
}

function show(results: HTMLElement, found: FoundInFiles, root: URL, locale: Locale): void {
  const { records, isAsked } = found
  if (!isAsked) {
    results.replaceChildren()
    return
  }
  const count = element('p', acrossText(locale, 'hits', { count: records.length }))
  count.className = 'count'
  const list = element('ul')
  list.className = 'hits'
  list.append(...records.slice(0, SHOWN).map((record) => item(record, found, root, locale)))
  results.replaceChildren(count, list)
}

function item(record: FoundRecord, { query }: FoundInFiles, root: URL, locale: Locale): HTMLElement {
  const { kind, title, body } = record
  const link = element('a')
  link.dir = 'auto'
  link.href = fileHref(hrefOf({ kind, caseId: record.in.id, record: record.record }, locale), root)
  link.append(...marked(markHits(title, query)))
  const snippet = element('p')
  snippet.className = 'snippet'
  snippet.dir = 'auto'
  snippet.append(...marked(snippetOf(body.slice(0, SEARCHED_IN_FILES).replaceAll('\n', ' · '), query)))
  const within = element('p', record.in.kicker)
  within.className = 'note'
  within.lang = record.in.language
  within.dir = 'auto'
  const found = element('li')
  const head = element('p')
  head.append(link)
  found.append(head, snippet, within)
  return found
}

/** Where a page lies as a file. */
function fileHref(path: string, root: URL): string {
  const [page = '', anchor] = path.split('#')
  const file = new URL(`${page.slice(1)}/index.html`, root)
  return anchor === undefined ? file.href : `${file.href}#${anchor}`
}

function marked(parts: readonly SnippetPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, isHit }) => (isHit ? element('mark', text) : text))
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
