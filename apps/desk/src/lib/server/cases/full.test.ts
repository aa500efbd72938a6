import { type Desk, StoreError } from '@hearsay/store'
import { expect, test } from 'vitest'
import { accept, refuse } from '../deciding/decide.ts'
import { draftOf } from '../deciding/draft.ts'
import { recordNew } from '../records/record.ts'
import { deskWithPage, MARA, NEW_CASE, takeText } from '../testing/desk.ts'
import { openCase } from './new-case.ts'
import { toldFault } from './told-fault.ts'

/* That a store writes nothing on a full disk is tested there; here, that nobody swallows what it says. */

/** The desk, with a disk that is full for as long as it is said to be. */
function onDisk(desk: Desk) {
  const disk = { isFull: false }
  const full = () => Promise.reject(new StoreError('full', 'There is no room left.'))
  const writer = new Proxy(desk.writer, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name)
      if (typeof found !== 'function') return found
      return disk.isFull ? full : found.bind(target)
    },
  })
  return { disk, desk: { ...desk, writer } }
}

test('on a full disk whoever writes is told so, nothing is recorded, and with room the same is taken', async () => {
  const { desk: whole, id, document } = await deskWithPage()
  const { disk, desk } = onDisk(whole)
  const { proposals } = await draftOf(desk, id)
  const keys = proposals.filter(({ subject }) => subject === 'statement').map(({ key }) => key)
  const asked = (at: number) => ({ caseId: id, page: document, key: keys[at] ?? '', person: MARA })
  const filled = { caseId: id, person: MARA, given: new Map([['text', 'It fell.']]), why: '', once: 'once' }
  const works: (() => Promise<unknown>)[] = [
    () => accept(desk, asked(0)),
    () => refuse(desk, asked(1)),
    () => recordNew(desk, 'claim', filled),
    () => takeText(desk, id, 'A page. Ida Brandt said that it fell.', 'Another page'),
    () => openCase(desk, MARA, { ...NEW_CASE, title: 'Another case' }),
  ]
  const before = await desk.reader.load(id)
  disk.isFull = true
  for (const work of works) {
    const fault = await work().catch((error) => error)
    expect(toldFault(fault)).toMatchObject({ status: 507, message: expect.stringContaining('disk') })
  }
  expect((await desk.reader.load(id)).size).toBe(before.size)
  expect(await desk.reader.cases()).toHaveLength(1)
  disk.isFull = false
  for (const work of works) await work()
  const { value } = await desk.reader.load(id)
  expect([value.claim.size, value.statement.size, value.document.size]).toEqual([1, 1, 2])
  expect(await desk.reader.cases()).toHaveLength(2)
})

test('what is a defect of ours is told as one', () => {
  expect(toldFault(new Error('x'))).toBeUndefined()
  expect(toldFault(new StoreError('corrupt', 'x'))).toBeUndefined()
})
