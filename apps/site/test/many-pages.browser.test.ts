import { gzipSync } from 'node:zlib'
import { manyPages } from '@hearsay/dossier/testing/many-pages.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, NARROW, visit, watch } from './browser.ts'
import { loading } from './recorded-case.ts'
import { type Served, serve } from './served.ts'

const CASE = '/case/many'
const STATEMENTS = 500

let site: Served
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serve(loading(manyPages())), launch()])
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('forty pages with 500 statements stay under 300 kB, gzipped', async () => {
  const html = await (await fetch(site.origin + CASE)).text()
  expect(gzipSync(html).length).toBeLessThan(300_000)
})

test('a statement costs at most 850 characters and 100 bytes, gzipped, its words included', async () => {
  const html = await (await fetch(site.origin + CASE)).text()
  const [said = ''] = /<section id="said".*?<\/section>/s.exec(html) ?? []
  expect(said.match(/data-k/g)).toHaveLength(STATEMENTS)
  expect(said.length / STATEMENTS).toBeLessThan(850)
  expect(gzipSync(said).length / STATEMENTS).toBeLessThan(100)
})

test('statements are folded by page until few are asked for', async () => {
  const { page, problems } = await watch(browser, { viewport: NARROW })
  await visit(page, site.origin + CASE)
  await page.check('#said .head input')
  const folds = page.locator('#said [data-order="page"] > details')
  expect(await folds.count()).toBe(40)
  expect(await page.locator('#said [data-k]:visible').count()).toBe(0)
  await page.fill('#said [type=search]', 'letterbox harbourmaster')
  const found = await page.locator('#said [data-k]:visible').count()
  expect(found).toBeGreaterThan(0)
  expect(found).toBeLessThan(60)
  await page.fill('#said [type=search]', '')
  expect(await page.locator('#said [data-k]:visible').count()).toBe(0)
  expect(problems).toEqual([])
  await page.context().close()
})
