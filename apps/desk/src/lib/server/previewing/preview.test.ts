import { fold } from '@hearsay/case'
import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { evidenceCase } from '@hearsay/dossier/testing/evidence-case.ts'
import { wholeView } from '@hearsay/dossier/whole/view.ts'
import { type Desk, publishCase, withEditions } from '@hearsay/store'
import { openEditions } from '@hearsay/store/editions'
import { weighCase } from '@hearsay/weighing'
import { expect, test } from 'vitest'
import { protect } from '../protecting/protect.ts'
import { MARA, openTestDesk } from '../testing/desk.ts'
import { pictureIn } from './picture.ts'
import { previewOf } from './preview.ts'

const ID = 'evidence'
const NAME = { name: 'Zebulon Quarrington', note: 'Meets at the ferry only.' }

/** A case with everything that is shown of an exhibit, its photograph held as is said, and a name hidden. */
async function deskWith(held: 'published' | 'withheld'): Promise<Desk> {
  const desk = await openTestDesk()
  const { entries, documents } = evidenceCase()
  const given = entries.map((entry) =>
    entry.kind === 'document' && entry.id === 'photo' ? { ...entry, held } : entry,
  )
  await desk.writer.append(ID, given, 0, { documents })
  await protect({ desk, caseId: ID, party: 'ben', person: MARA, everybody: [MARA] }, NAME, [])
  return desk
}

/** What readers are shown: what the public store holds, and nothing that the desk knows besides. */
async function asPublished({ places }: Desk): Promise<Dossier> {
  const editions = await openEditions(places.editions)
  const { entries } = await editions.read(ID)
  await editions.close()
  const of = fold(entries)
  const ledger = { size: entries.length, root: '' }
  return { id: ID, locale: 'en', case: of, weighing: weighCase(of), entries, latest: of, ledger }
}

/** All that the page shows but how it was signed, which no preview can. */
function shown(dossier: Dossier | undefined): string {
  if (!dossier) throw new Error('expected a dossier')
  const { check: _, ...view } = wholeView(dossier, new URLSearchParams())
  return JSON.stringify(view)
}

test.each([
  ['published', true],
  ['withheld', false],
] as const)('what is shown is what an edition shows, a picture %s', async (held, isGiven) => {
  const desk = await deskWith(held)
  const before = shown(await previewOf(desk, ID))
  await withEditions(desk, (open) => publishCase(open, ID))
  expect(before).toBe(shown(await asPublished(desk)))
  expect(before.includes('/document/photo/picture')).toBe(isGiven)
  expect(before).not.toMatch(/Quarrington|ferry/)
  const { value } = await desk.reader.load(ID)
  expect(await pictureIn(desk, value, 'photo')).toEqual(
    isGiven ? { bytes: expect.any(Uint8Array), mediaType: 'image/png' } : undefined,
  )
  // A text is given out, too, and is no picture.
  expect(await pictureIn(desk, value, 'page')).toBeUndefined()
})

test('as of a time it is what was recorded by then, and nothing before the first entry', async () => {
  const desk = await deskWith('published')
  const now = await previewOf(desk, ID)
  const first = now?.entries[0]?.at ?? ''
  const then = await previewOf(desk, ID, first)
  expect(then?.entries.length).toBeLessThan(now?.entries.length ?? 0)
  expect(then?.latest.size).toBe(now?.case.size)
  expect(await previewOf(desk, ID, '1999-01-01T00:00:00Z')).toBeUndefined()
})

test('what is recorded meanwhile is in the next preview', async () => {
  const desk = await deskWith('published')
  const { case: of, ledger } = (await previewOf(desk, ID)) ?? (await asPublished(desk))
  const at = new Date().toISOString()
  const party = { kind: 'party', at, by: 'ana', id: 'ada', name: 'Ada Quill', type: 'person' }
  await desk.writer.append(ID, [party], ledger.size)
  expect((await previewOf(desk, ID))?.case.party.size).toBe(of.party.size + 1)
})

test('a case that is not there is answered like a page that is not', async () => {
  await expect(previewOf(await openTestDesk(), 'none')).rejects.toMatchObject({ status: 404 })
})
