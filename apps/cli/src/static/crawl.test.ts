import { expect, test } from 'vitest'
import { crawl } from './crawl.ts'
import type { Rendered } from './renderers.ts'

/** A site by what each page leads to, and what was asked of which thread, in order. */
function siteOf(
  links: Readonly<Record<string, readonly string[]>>,
  threads = 1,
  named: Readonly<Record<string, readonly string[]>> = {},
) {
  const asked: string[][] = Array.from({ length: threads }, () => [])
  const rendered = (path: string): Rendered =>
    path in links
      ? { status: 200, links: links[path] ?? [], named: named[path] ?? [], file: fileOf(path) }
      : { status: 404, links: [], named: [] }
  const render = asked.map((own) => async (paths: readonly string[]) => {
    own.push(...paths)
    await Promise.resolve()
    return paths.map(rendered)
  })
  return { render, asked }
}

const all = () => true
const fileOf = (path: string) => ({ name: path.slice(1), isNew: true })

test('each page is rendered once, in the order in which it is found', async () => {
  const { render, asked } = siteOf({ '/': ['/a', '/b'], '/a': ['/', '/c'], '/b': ['/c'], '/c': [] }, 2)
  const { pages, files, failed } = await crawl(['/'], [], all, render)
  expect(pages.toSorted()).toEqual(['/', '/a', '/b', '/c'])
  expect(pages[0]).toBe('/')
  expect([files.length, failed, asked.flat().length]).toEqual([4, [], 4])
})

test('what is not wanted is left, and so is where it leads', async () => {
  const { render } = siteOf({ '/': ['/a'], '/a': ['/b'], '/b': [] })
  const { pages } = await crawl(['/'], [], (path) => path !== '/a', render)
  expect(pages).toEqual(['/'])
})

test('a page that was there may be gone, unless one still leads to it', async () => {
  const gone = siteOf({ '/': [] })
  expect(await crawl(['/'], ['/old'], all, gone.render)).toMatchObject({ pages: ['/'], failed: [] })
  const dead = siteOf({ '/': ['/old'] })
  expect((await crawl(['/'], ['/old'], all, dead.render)).failed).toEqual(['/old: 404'])
  expect((await crawl(['/none'], [], all, dead.render)).failed).toEqual(['/none: 404'])
  const said = async (paths: readonly string[]) =>
    paths.map((name): Rendered => {
      return { status: name === '/' ? 200 : 410, links: [], named: [], file: { name, isNew: true } }
    })
  expect((await crawl(['/', '/case/west'], ['/case/west/ahead'], all, [said])).files).toEqual([
    '/',
    '/case/west',
  ])
})

test('what a page only names is written where it is there, and is no fault where it is not', async () => {
  const { render } = siteOf({ '/': [], '/card': [] }, 1, { '/': ['/card', '/case/none'] })
  expect(await crawl(['/'], [], all, render)).toMatchObject({ pages: ['/', '/card'], failed: [] })
})

test('the pages of a case come from one thread', async () => {
  const ids = ['n', 's', 'w', 'e']
  const links = Object.fromEntries(
    ids.flatMap((id) => [
      [`/case/${id}`, [`/ar/case/${id}`, `/embed/case/${id}/lines`, `/card/case/${id}.png`]],
      [`/ar/case/${id}`, [`/case/${id}/context`]],
      ...[`/embed/case/${id}/lines`, `/card/case/${id}.png`, `/case/${id}/context`].map((path) => [path, []]),
    ]),
  )
  const { render, asked } = siteOf(links, 2)
  await crawl(
    ids.map((id) => `/case/${id}`),
    [],
    all,
    render,
  )
  for (const own of asked) {
    const cases = new Set(own.map((path) => /case\/(\w)/.exec(path)?.[1] ?? ''))
    expect([own.length, cases.size]).toEqual([10, 2])
  }
})
