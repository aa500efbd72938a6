import type { Entry } from '@hearsay/case'
import { readCaseFolder } from '@hearsay/case/testing'
import { openDesk, placesOf } from '@hearsay/store'
import { documentText } from '@hearsay/words'
import { expect, test } from 'vitest'
import { loadFirstCase, publishAll } from './first-case.ts'
import { serve } from './served.ts'

const ID = 'abu-ghraib-2015'
const { entries, documents } = readCaseFolder(ID)
const last = entries.at(-1)
const head = { at: last?.at, by: last?.by, why: 'A source asked for it.', of: 'brief' }

/** A line of the page that nothing else of the case quotes as a whole. */
const LINE = new TextDecoder()
  .decode(documents[0]?.bytes)
  .split('\n')
  .toSorted((a, b) => b.length - a.length)[0]
  ?.slice(0, 200)

test('a document that is withheld later is given at no date', async () => {
  const entry = { kind: 'correction', ...head, set: { held: 'withheld' } }
  const site = await serve(async (folder) => {
    await loadFirstCase(folder)
    const desk = await openDesk(placesOf(folder, undefined))
    await desk.writer.append(ID, [entry as Entry], entries.length)
    await publishAll(desk, [ID])
    await desk.close()
  })
  const text = async (path: string) => {
    const answer = await fetch(`${site.origin}/case/${ID}${path}`)
    expect(answer.status, path).toBe(200)
    return await answer.text()
  }
  const before = entries.findLast(({ at }) => at !== last?.at)?.at
  expect(LINE?.length).toBeGreaterThan(100)
  for (const query of ['', `?as-of=${before}`]) {
    const page = await text(`/document/brief${query}`)
    expect(page).not.toContain(LINE)
    expect(page).toContain(documentText('en', 'withheld'))
  }
  const bundle = JSON.parse(await text('/bundle'))
  expect(bundle.documents).toHaveLength(documents.length - 1)
  await site.close()
})
