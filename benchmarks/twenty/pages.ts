import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SAVED = fileURLToPath(new URL('../capture/pages/', import.meta.url))

/** The first so many of the saved pages, as they lie there. */
export function savedPages(count: number): Uint8Array[] {
  return readdirSync(SAVED)
    .toSorted()
    .slice(0, count)
    .map((folder) => {
      const page = readdirSync(join(SAVED, folder)).find((name) => /^page\.x?html?$/.test(name))
      return readFileSync(join(SAVED, folder, page ?? 'page.html'))
    })
}

const PLACES = ['harbour', 'rail yard', 'grain store', 'power station', 'north bridge', 'fish market']
const SPEAKERS = [
  'The port company',
  'Mayor Ada Quill',
  'A dock worker',
  'The interior ministry',
  'Two witnesses',
]

/** A page of news by its number: each is of its own, and all are alike. */
export function newsPage(number: number): string {
  const pick = <T>(of: readonly T[], at: number): T | undefined => of[(number * 7 + at * 3) % of.length]
  const paragraphs = Array.from({ length: 12 }, (_, at) => {
    const said = `${pick(SPEAKERS, at)} said that ${number + at} people had been at the ${pick(PLACES, at)}`
    return `<p>${said} when the alarm was raised on Thursday, and that nobody was told before it was over.</p>`
  })
  const menu = Array.from({ length: 30 }, (_, at) => `<li><a href="/${at}">Section ${at}</a></li>`).join('')
  return `<!doctype html><html lang="en"><head><title>Report ${number} of the ${pick(PLACES, 0)}</title>
<meta property="og:site_name" content="Paper ${number % 50}"></head><body><nav><ul>${menu}</ul></nav>
<article><h1>Report ${number} of the ${pick(PLACES, 0)}</h1>${paragraphs.join('\n')}</article>
<footer><p>We use cookies. Accept all or choose.</p></footer></body></html>`
}
