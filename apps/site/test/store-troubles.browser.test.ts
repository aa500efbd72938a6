import { renameSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { editionsIn, loadFirstCase } from './first-case.ts'
import { type Served, serve } from './served.ts'

const CASE = '/case/abu-ghraib-2015'
/** Words of the case that no page may show when its record is not as it was signed. */
const WORDS = /Abu Ghraib|أبو غريب/

let site: Served | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${site?.origin}${path}`, { headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

test('a store that cannot be opened is said to be that, and is opened when it can be', async () => {
  site = await serve(async (folder) => {
    await loadFirstCase(folder)
    renameSync(editionsIn(folder), `${editionsIn(folder)}.aside`)
  })
  for (const path of ['/', CASE, `${CASE}/bundle`, `/ar${CASE}/document/brief`]) {
    const page = await get(path)
    expect([page.status, page.headers.get('retry-after')], path).toEqual([503, '10'])
    expect(page.headers.get('cache-control')).toBe('no-store')
  }
  expect((await get('/')).text).toContain('The cases cannot be reached just now.')
  expect((await get(`/ar${CASE}`)).text).toContain('لا يمكن الوصول إلى القضايا الآن.')
  const { text } = await get(CASE, { accept: 'application/json' })
  expect(JSON.parse(text)).toMatchObject({ status: 503, title: expect.stringMatching(/try again/) })

  renameSync(`${editionsIn(site.data)}.aside`, editionsIn(site.data))
  expect((await get(CASE)).status).toBe(200)
  expect((await get('/')).status).toBe(200)
})

test('a record that is not as it was signed is not shown', async () => {
  site = await serve(async (folder) => {
    await loadFirstCase(folder)
    alterEntry(editionsIn(folder))
    alterExtracts(editionsIn(folder))
  })
  const page = await get(CASE)
  expect(page.status).toBe(500)
  expect(page.text).toContain('does not agree with its signature')
  expect(page.text.replace(/href="[^"]*"/g, '')).not.toMatch(WORDS)
  expect((await get(`${CASE}/bundle`)).status).toBe(500)
  expect(page.headers.get('x-frame-options')).toBe('DENY')
  // On somebody else's page the frame says the same, in words of its own.
  const framed = await get(`/embed${CASE}/collapse`)
  expect([framed.status, framed.headers.get('x-frame-options')]).toEqual([500, null])
  expect(framed.headers.get('content-security-policy')).toContain('frame-ancestors *')
  expect(framed.text).toContain('does not agree with its signature')
  expect(framed.text).not.toMatch(WORDS)
  expect((await get(`/card${CASE}.png`)).text).not.toMatch(WORDS)

  const front = await get('/')
  expect(front.status).toBe(200)
  expect(front.text).toContain('The record of')
  expect(front.headers.get('cache-control')).toBe('no-store')
  expect(front.text).not.toMatch(WORDS)
})

test('what was told of a record when it was signed stands, whatever becomes of the record here', async () => {
  site = await serve(async (folder) => {
    await loadFirstCase(folder)
    alterEntry(editionsIn(folder))
  })
  expect((await get('/')).text).toMatch(WORDS)
  expect((await get(CASE)).status).toBe(500)
})

/** Changes what the front page is told. */
function alterExtracts(file: string): void {
  const database = new DatabaseSync(file)
  database.prepare('update extracts set body = body || ?').run(' ')
  database.close()
}

/** Changes a word in one entry, as somebody with the file at hand could. */
function alterEntry(file: string): void {
  const database = new DatabaseSync(file)
  const { changes } = database
    .prepare('update entries set leaf = replace(leaf, ?, ?) where position = 200')
    .run('"at":"2026', '"at":"2025')
  database.close()
  if (changes !== 1) throw new Error(`expected to alter one entry; altered ${changes}`)
}
