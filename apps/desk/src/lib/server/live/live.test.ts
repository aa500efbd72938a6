import { type Desk, openDesk } from '@hearsay/store'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { accept, refuse } from '../deciding/decide.ts'
import { draftOf } from '../deciding/draft.ts'
import { proposedOn } from '../deciding/proposed.ts'
import type { Person } from '../people/person.ts'
import { deskWithPage, MARA, OLEG, takeText } from '../testing/desk.ts'
import { Present } from './present.ts'
import { endStreams, openStream } from './stream.ts'
import { Watcher } from './watcher.ts'

const EVERY = 400
const BEAT = 15_000

beforeEach(
  () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }),
)
afterEach(() => {
  endStreams()
  vi.useRealTimers()
})

/** A case that two people look at, and what each of them is told. */
async function watched() {
  const fixture = await deskWithPage()
  const reads = vi.spyOn(fixture.desk.reader, 'marks')
  const live = { desk: fixture.desk, watcher: new Watcher(fixture.desk, EVERY), present: new Present() }
  const word = (await fixture.desk.reader.marks([fixture.id])).get(fixture.id)?.word ?? ''
  const open = (person: Person, more: { word?: string; mayStay?: () => Promise<boolean> } = {}) => {
    const mayStay = async () => true
    return openStream({ ...live, caseId: fixture.id, person, word, mayStay, every: BEAT, ...more })
  }
  return { ...fixture, reads, word, open }
}

interface Told {
  readonly event: string
  readonly id: string | undefined
  readonly data: unknown
}

/** Collects what a stream says, for as long as it is open. */
function listened(stream: ReadableStream<Uint8Array> | undefined) {
  const told: Told[] = []
  if (!stream) throw new Error('expected a stream')
  const reader = stream.getReader()
  const read = async (): Promise<'ended'> => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return 'ended'
      const text = new TextDecoder().decode(value)
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]
      told.push({ event: field('event') ?? '', id: field('id'), data: JSON.parse(field('data') ?? '') })
    }
  }
  const news = () => told.filter(({ event }) => event === 'news')
  const here = () => told.findLast(({ event }) => event === 'here')?.data
  return { told, news, here, ended: read(), leave: () => reader.cancel() }
}

/** Lets what has begun come to its end, while no time passes. */
async function settled(): Promise<void> {
  for (let n = 0; n < 50; n += 1) await new Promise((resolve) => setImmediate(resolve))
}

async function decides(
  desk: Desk,
  id: string,
  page: string,
  person: Person,
  decide: typeof accept | typeof refuse,
) {
  const [first] = proposedOn(await draftOf(desk, id), 0).filter(({ subject }) => subject === 'statement')
  await decide(desk, { caseId: id, page, key: first?.key ?? '', person })
}

test('what one records the other is told at once, with who and what; whoever did it, that it was they', async () => {
  const { desk, id, document, open, word } = await watched()
  const [mara, oleg] = [listened(open(MARA)), listened(open(OLEG))]
  await decides(desk, id, document, OLEG, accept)
  await settled()
  const { size } = await desk.reader.load(id)
  expect(mara.news()).toMatchObject([{ data: { size, isMine: false } }])
  expect(mara.news()[0]?.data).toMatchObject({
    said: expect.stringMatching(/^Oleg Trent recorded \d+ entries/),
  })
  expect(oleg.news()).toMatchObject([{ data: { size, isMine: true, said: '' } }])
  expect(mara.news()[0]?.id).toMatch(new RegExp(`^${size} `))
  expect(mara.news()[0]?.id).not.toBe(word)
})

test('a refusal is told, though nothing is recorded', async () => {
  const { desk, id, document, open } = await watched()
  const mara = listened(open(MARA))
  await decides(desk, id, document, OLEG, refuse)
  await settled()
  expect(mara.news()).toMatchObject([{ data: { said: '', of: [] } }])
})

test('what another process records is told at the next look', async () => {
  const { desk, id, open } = await watched()
  const mara = listened(open(MARA))
  await vi.advanceTimersByTimeAsync(0)
  const other = await openDesk(desk.places)
  onTestFinished(() => other.close())
  await takeText(other, id, 'The gate was closed again on Tuesday, said Quill.', 'Gate closed')
  await settled()
  expect(mara.news()).toEqual([])
  await vi.advanceTimersByTimeAsync(EVERY)
  await settled()
  expect(mara.news()).toHaveLength(1)
})

test('whoever comes again is told what they missed, and whoever missed nothing is told nothing', async () => {
  const { desk, id, document, open, word } = await watched()
  await decides(desk, id, document, OLEG, accept)
  const now = (await desk.reader.marks([id])).get(id)?.word ?? ''
  const [missed, missedNothing] = [listened(open(MARA, { word })), listened(open(MARA, { word: now }))]
  await vi.waitFor(() => expect(missed.news()).toMatchObject([{ id: now, data: { isMine: false } }]))
  await vi.advanceTimersByTimeAsync(EVERY)
  expect(missedNothing.news()).toEqual([])
  for (const strange of ['', '-1', 'x\n\ndata: 1', '99999999999999999999'])
    await vi.waitFor(() => listened(open(OLEG, { word: strange })))
})

test('who else is here is told when they come, and when they go', async () => {
  const { open } = await watched()
  const mara = listened(open(MARA))
  const [oleg, again] = [listened(open(OLEG)), listened(open(OLEG))]
  await vi.waitFor(() => expect(mara.here()).toEqual(['Oleg Trent']))
  await vi.waitFor(() => expect(oleg.here()).toEqual(['Mara Voss']))
  await again.leave()
  await vi.advanceTimersByTimeAsync(0)
  expect(mara.here()).toEqual(['Oleg Trent'])
  await oleg.leave()
  await vi.waitFor(() => expect(mara.here()).toEqual([]))
})

test('a stream ends with the session at the next beat, and nothing is told after', async () => {
  const { desk, id, document, open } = await watched()
  let isIn = true
  const mara = listened(open(MARA, { mayStay: async () => isIn }))
  await vi.advanceTimersByTimeAsync(BEAT)
  expect(mara.told.length).toBeGreaterThan(1)
  isIn = false
  await vi.advanceTimersByTimeAsync(BEAT)
  expect(await mara.ended).toBe('ended')
  const { length } = mara.told
  await decides(desk, id, document, OLEG, accept)
  expect(mara.told).toHaveLength(length)
})

test('whoever may no longer see the case is not told what is recorded, nor who comes', async () => {
  const { desk, id, document, open } = await watched()
  let isIn = true
  const streams = [1, 2].map(() => listened(open(MARA, { mayStay: async () => isIn })))
  await settled()
  isIn = false
  open(OLEG)
  await decides(desk, id, document, OLEG, accept)
  for (const one of streams) {
    expect(await one.ended).toBe('ended')
    expect(one.told.map(({ data }) => data)).toEqual(one.told.map(() => []))
  }
})

test('nobody has more streams than a few, and one that ends makes room', async () => {
  const { open } = await watched()
  const streams = Array.from({ length: 6 }, () => listened(open(MARA)))
  expect(open(MARA)).toBeUndefined()
  expect(open(OLEG)).toBeDefined()
  await streams[0]?.leave()
  expect(open(MARA)).toBeDefined()
})

test.each(['they leave', 'the desk stops'])('no timer runs and nothing is asked once %s', async (how) => {
  const { open, reads } = await watched()
  const all = [listened(open(MARA)), listened(open(OLEG))]
  await vi.advanceTimersByTimeAsync(EVERY)
  expect(reads.mock.calls.length).toBeGreaterThan(1)
  if (how === 'they leave') for (const one of all) await one.leave()
  else endStreams()
  for (const one of all) await one.ended
  await vi.advanceTimersByTimeAsync(0)
  const asked = reads.mock.calls.length
  expect(vi.getTimerCount()).toBe(0)
  await vi.advanceTimersByTimeAsync(10 * EVERY)
  expect(reads.mock.calls.length).toBe(asked)
})

test('where the cases cannot be read, the streams end, and it is said why', async () => {
  const { open, reads } = await watched()
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const mara = listened(open(MARA))
  await vi.advanceTimersByTimeAsync(0)
  reads.mockRejectedValue(new Error('the disk is gone'))
  await vi.advanceTimersByTimeAsync(EVERY)
  expect(await mara.ended).toBe('ended')
  expect(String(said.mock.calls)).toContain('the disk is gone')
  expect(vi.getTimerCount()).toBe(0)
})

test('a case that is removed ends its streams', async () => {
  const { desk, id, open } = await watched()
  const mara = listened(open(MARA))
  await vi.advanceTimersByTimeAsync(0)
  await desk.writer.remove(id)
  await vi.advanceTimersByTimeAsync(EVERY)
  expect(await mara.ended).toBe('ended')
})
