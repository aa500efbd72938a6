import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { joined, opened, openedCase } from './arrive.ts'
import { launch } from './chromium.ts'
import { type ServedDesk, serveDesk } from './served.ts'

/*
 * A page that was made to do harm is captured and looked at; a server beside it says what it was asked for.
 */

let desk: ServedDesk
let browser: Browser
let page: Page
let id: string
const asked: string[] = []
const elsewhere = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.setHeader('access-control-allow-origin', '*').end('ok')
})

beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  desk = await serveDesk()
  browser = await launch()
  const steward = await joined(desk, desk.firstSteward, 'Mara Voss')
  id = await openedCase(steward, 'Harm')
  page = (await opened(browser, desk, steward)).page
})

afterAll(async () => {
  await browser?.close()
  await desk?.close()
  elsewhere.closeAllConnections()
  elsewhere.close()
})

function hostile(there: string): string {
  return `<!doctype html><html><head><title>Harm</title><base href="${there}/base/">
<meta http-equiv="refresh" content="0; url=${there}/refresh"><link rel="stylesheet" href="${there}/style.css">
<style>@import url(${there}/import.css); body { background: url(${there}/background.png) }</style>
<script>document.title = 'ran'; fetch('${there}/fetch'); parent.location = '${there}/parent'</script></head>
<body onload="top.location='${there}/onload'"><h1>Harm was meant</h1><p>The mayor said that nothing would run.</p>
<img src="${there}/picture.png" onerror="fetch('${there}/error')"><iframe src="${there}/inner"></iframe>
<form action="${there}/form" id="f"><button autofocus>Go</button></form><a href="${there}/link">a link</a>
<svg><script>fetch('${there}/svg')</script></svg><object data="${there}/object"></object>
<video src="${there}/video" autoplay></video><link rel="prefetch" href="${there}/prefetch">
<link rel="dns-prefetch" href="//127.0.0.1"></body></html>`
}

test('a captured page runs nothing, loads nothing, and leads nowhere', async () => {
  const there = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
  await page.goto(`${desk.origin}/case/${id}/capture`)
  const buffer = Buffer.from(hostile(there))
  await page.getByLabel('Files').setInputFiles([{ name: 'harm.html', mimeType: 'text/html', buffer }])
  await page.getByRole('button', { name: 'Capture' }).click()
  await page.getByRole('status').getByRole('link').first().click()
  await page.getByRole('link', { name: 'As it was captured' }).click()
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { name: 'Harm was meant' }).waitFor()
  await frame.getByRole('link', { name: 'a link' }).click()
  await page.waitForTimeout(500)
  expect(page.url()).toMatch(/\/captured$/)
  expect(asked).toEqual([])
  const original = await page.locator('iframe').getAttribute('src')
  const url = new URL(original ?? '', page.url())
  expect(page.frames()[1]?.url()).not.toContain(there)
  const alone = await page.context().newPage()
  expect((await alone.goto(url.href))?.status()).toBe(404)
  const kept = await page.context().request.get(`${url.href}?file`)
  expect(kept.headers()).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': expect.stringMatching(/^attachment/),
    'x-content-type-options': 'nosniff',
  })
  expect(await kept.body()).toEqual(buffer)
})
