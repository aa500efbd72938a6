/** What comes into the page that reads a text, and what goes out of it as a file. */
import { readFileSync } from 'node:fs'
import { parseEntry, writeCaseFiles } from '@hearsay/case'
import { loadReader } from '@hearsay/reading/node'
import { draftWords } from '@hearsay/words'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftOf } from '../src/lib/read/records.ts'
import { launch, type Watched, watch } from './browser.ts'
import { type Served, serve } from './served.ts'

const TEXT = `Quay closed after a night of argument

Mayor Ada Quill told reporters on Monday that engineers had warned her the quay was unsafe. “We will close it,” she said.

The county denied that it had received any report.`

let site: Served
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serve(), launch()])
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** The page with its reader loaded. */
async function open(): Promise<Watched> {
  const watched = await watch(browser, {})
  await watched.page.goto(`${site.origin}/read`)
  await watched.page.getByText('Ready. Nothing to read yet.').waitFor()
  return watched
}

async function read(page: Page, text: string): Promise<void> {
  await page.fill('#text', text)
  await page.waitForSelector('[data-note]')
}

test.each([
  [Buffer.from('Ada Quill said the bridge was unsafe.'), /1 statement/],
  [Buffer.from('Ren\xe9 said so.', 'latin1'), /not text in UTF-8/],
  [Buffer.alloc(5 * 1024 * 1024, 'a '), /larger than 4 MB/],
])('a file is taken, or refused with a reason (%#)', async (buffer, said) => {
  const { page } = await open()
  await page.setInputFiles('#file', { name: 'words.txt', mimeType: 'text/plain', buffer })
  await page.locator('#status').getByText(said).waitFor()
  await page.context().close()
})

describe('more than a page can show is refused at once', () => {
  const FIVE_MB = 5 * 1024 * 1024
  const ways: [string, (page: Page) => Promise<unknown>][] = [
    [
      'pasted',
      async (page) => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
        await page.evaluate((size) => navigator.clipboard.writeText('a '.repeat(size / 2)), FIVE_MB)
        await page.focus('#text')
        await page.keyboard.press('ControlOrMeta+v')
      },
    ],
    [
      'put in by a script',
      (page) =>
        page.evaluate((size) => {
          const input = document.querySelector<HTMLTextAreaElement>('#text')
          if (!input) return
          input.value = 'a '.repeat(size / 2)
          input.dispatchEvent(new Event('input', { bubbles: true }))
        }, FIVE_MB),
    ],
    [
      'dropped',
      (page) =>
        page.evaluate((size) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.setData('text/plain', 'a '.repeat(size / 2))
          const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
          document.querySelector('#text')?.dispatchEvent(drop)
        }, FIVE_MB),
    ],
  ]
  test.each(ways)('%s', async (_, put) => {
    const { page } = await open()
    await read(page, TEXT)
    const from = Date.now()
    await put(page)
    await page
      .locator('#status')
      .getByText(/longer than 4 MB.* npx hearsay read/)
      .waitFor()
    // Laid out, it froze the page for over a minute.
    expect(Date.now() - from).toBeLessThan(5_000)
    expect(await page.inputValue('#text')).toBe(TEXT)
    expect(await page.locator('[data-note]').count()).toBeGreaterThan(2)
    await page.context().close()
  })
})

test('has texts of its own to try', async () => {
  const { page } = await open()
  const buttons = page.locator('[aria-labelledby=samples] button')
  expect(await buttons.allTextContents()).toEqual(['an article', 'an interview', 'a live blog'])
  for (const button of await buttons.all()) {
    await button.press('Enter')
    const opening = (await page.inputValue('#text')).split('\n')[0] ?? ''
    await page.locator('section .text').first().getByText(opening.slice(0, 12)).waitFor()
    expect(await page.locator('[data-note]').count()).toBeGreaterThan(3)
  }
  await page.context().close()
})

test('saves a reading as a case file, and asks nobody', async () => {
  const { page, requests } = await open()
  await page.waitForLoadState('networkidle')
  await page.setInputFiles('#file', {
    name: 'Norby notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(TEXT),
  })
  await page.waitForSelector('[data-note]')
  const loaded = requests.length
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as case file' }).press('Enter'),
  ])
  expect(download.suggestedFilename()).toBe('norby-notes.yaml')
  const saved = readFileSync(await download.path(), 'utf8')
  const at = /^at: "?([^"\n]+)/m.exec(saved)?.[1] ?? ''
  const frame = { document: 'norby-notes', at, by: 'editor', words: draftWords('en') }
  const entries = draftOf(TEXT, loadReader().read(TEXT), frame).map(parseEntry)
  expect(saved).toBe(
    writeCaseFiles(entries)
      .map(({ text }) => text)
      .join(''),
  )
  await page.getByText(/Saved as norby-notes.yaml/).waitFor()
  const asked = requests.slice(loaded).filter((url) => !url.startsWith('blob:'))
  expect(asked).toEqual([])
  await page.context().close()
})
