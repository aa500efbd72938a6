/** A desk on SQLite with a case in it, people who work at it, and pages that they capture. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Desk, openDesk, placesOf } from '@hearsay/store'
import { onTestFinished } from 'vitest'
import { type TakenIn, takeIn } from '../capturing/take-in.ts'
import { openCase } from '../cases/new-case.ts'
import { readyThread } from '../deciding/thread.ts'
import type { Person } from '../people/person.ts'

const person = (id: string, name: string): Person => ({
  id,
  name,
  email: `${id}@desk.example`,
  role: 'reporter',
  hasSecondFactor: false,
})

export const MARA = person('mara', 'Mara Voss')
export const OLEG = person('oleg', 'Oleg Trent')

export const NEW_CASE = {
  title: 'The weir',
  question: 'Who opened the gate?',
  kicker: 'Ash Weir, 2026',
  language: 'en',
}

/** Closed when the test ends. */
export async function openTestDesk(): Promise<Desk> {
  readyThread()
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-desk-'))
  const desk = await openDesk(placesOf(folder))
  onTestFinished(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return desk
}

export const SAID = `The gate of the weir had been opened by hand, the warden, Ada Quill, said on Monday. Ben Osei, who farms below, denied that he had opened the gate.

“I was in town,” said Osei.`

/** A desk with a case and a page of pasted text. */
export async function deskWithPage(text = SAID, title = 'Gate found open') {
  const desk = await openTestDesk()
  const id = await openCase(desk, MARA, NEW_CASE)
  const [taken] = await takeText(desk, id, text, title)
  if (taken?.kind !== 'recorded') throw new Error('expected a page that is recorded')
  return { desk, id, document: taken.document }
}

export async function takeText(desk: Desk, id: string, text: string, title: string): Promise<TakenIn[]> {
  const bytes = new TextEncoder().encode(text)
  const told = { title, outlet: 'Ash Post', published: '2026-02-03' }
  return await takeIn(desk, id, MARA, [{ name: title, source: { kind: 'pasted', bytes }, told }])
}
