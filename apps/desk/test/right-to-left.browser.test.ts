import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RULES } from '../src/lib/server/access.ts'
import { WIRE } from '../src/lib/server/guide/sample-pages.ts'
import { joined, opened } from './arrive.ts'
import { launch } from './chromium.ts'
import { type ServedDesk, serveDesk } from './served.ts'
import type { Visitor } from './visitor.ts'

/* Every screen, as it stands in a language that is written from right to left. */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const CASE = 'uss-maine-1898'
const WIDTHS = [360, 1440] as const

/** What answers with a page, and what stands for the parts of its address; the rest answers otherwise. */
const NO_PAGES = /^\/(?:auth|sign-out|recover|sign-in\/code|search\/hits)|\/(?:find|live|original|picture)$/

let desk: ServedDesk
let steward: Visitor
let page = ''

beforeAll(async () => {
  desk = await serveDesk()
  const hearsay = `${ROOT}apps/cli/bin/hearsay.mjs`
  execFileSync(process.execPath, [hearsay, 'case', 'import', `${ROOT}cases/${CASE}`, '--data', desk.data])
  steward = await joined(desk, desk.firstSteward, 'Mara Voss')
  const taken = await steward.ask(`/case/${CASE}/capture`, { form: { ...WIRE } })
  page = /\/page\/([\w-]+)/.exec(taken.text)?.[1] ?? ''
})

afterAll(() => desk?.close())

async function pathsOf(): Promise<string[]> {
  const { text } = await steward.ask('/people?/invite', { form: { role: 'reader' } })
  const invitation = /\/welcome\?invitation=[\w-]+/.exec(text)?.[0] ?? ''
  const { text: listed } = await steward.ask(`/case/${CASE}/records/assessment`)
  const assessment = /\/record\/([\w:-]+)/.exec(listed)?.[1] ?? ''
  return Object.keys(RULES)
    .filter((route) => !NO_PAGES.test(route))
    .flatMap((route) =>
      route.includes('[kind]')
        ? [route.replace('[kind]', 'place'), route.replace('[kind]', 'statement')]
        : [route],
    )
    .filter((path) => !path.endsWith('/statement/new'))
    .map((path) => path.replace('/welcome', invitation).replace('[id]', CASE).replace('[document]', page))
    .map((path) =>
      path
        .replace('[party]', 'charles-sigsbee')
        .replace('[record]', path.endsWith('/sign') ? assessment : 'sea-floor-video'),
    )
}

/** What sticks out of the screen at either side; runs in the page. */
function outside(): string | null {
  const { scrollWidth } = document.documentElement
  if (scrollWidth <= innerWidth) return null
  const out = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return left < -1 || right > innerWidth + 1
  })
  return `${scrollWidth - innerWidth} wider: ${out.at(0)?.outerHTML.slice(0, 200)}`
}

test('from right to left no screen scrolls sideways', async () => {
  const browser = await launch()
  const faults: string[] = []
  try {
    const { page: tab } = await opened(browser, desk, steward)
    await tab.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.documentElement) return
        document.documentElement.dir = 'rtl'
        observer.disconnect()
      }).observe(document, { childList: true })
    })
    for (const [at, path] of (await pathsOf()).entries()) {
      const answer = await tab.goto(`${desk.origin}${path}`)
      if (answer?.status() !== 200) faults.push(`${path}: ${answer?.status()}`)
      expect(await tab.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl')
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: 800 })
        const out = await tab.evaluate(outside)
        if (out !== null) faults.push(`${path} at ${width}: ${out}`)
        const shots = process.env.DESK_PICTURES
        if (shots) await tab.screenshot({ path: join(shots, `rtl-${at}-${width}.png`) })
      }
    }
  } finally {
    await browser.close()
  }
  expect(faults).toEqual([])
}, 400_000)

test('a page that the program cannot read says so, and leads to one on which something is proposed', async () => {
  const form = {
    title: 'مصدر أمني: طائرة قصفت المستودع',
    text: 'قال مصدر أمني إن طائرة قصفت المستودع في الليل.',
    outlet: 'وكالة الأنباء',
    published: '2026-02-03',
  }
  const taken = await steward.ask(`/case/${CASE}/capture`, { form })
  const [at = ''] = /\/case\/[\w-]+\/page\/[\w-]+/.exec(taken.text) ?? []
  let text = ''
  // A page says that it is being read until that is known.
  const read = async () => {
    text = (await steward.ask(at)).text
    return text
  }
  await expect
    .poll(read, { timeout: 30_000 })
    .toContain('Nothing is proposed here. The program reads English only')
  expect(text).toContain(`Go on with “${WIRE.title}”`)
  // The day stands behind who published it.
  expect(text).toMatch(/<bdi>وكالة الأنباء<\/bdi>, <bdi>3 February 2026<\/bdi>/)
})
