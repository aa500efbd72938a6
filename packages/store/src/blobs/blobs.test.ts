import { createHash } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { startStreamer } from '../testing/child.ts'
import { deskRules, note } from '../testing/desk.ts'
import { type Fresh, overEngines, overNewEngines } from '../testing/engines.ts'
import { contextOf, openPair, peek, tamper, zeros } from '../testing/store.ts'
import { openWriter } from '../write/writer.ts'

const MEGABYTE = 1_048_576
const code = (expected: string) => expect.objectContaining({ name: 'StoreError', code: expected })
const named = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Bytes in use, after what is no longer used has gone. */
function memory(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Stretches of bytes that are all different, made as they are asked for. */
function* stretches(count: number, size = 100_000): Generator<Buffer> {
  for (let n = 0; n < count; n++) {
    const bytes = Buffer.alloc(size, n % 251)
    bytes.writeUInt32BE(n)
    yield bytes
  }
}

async function count(fresh: ReturnType<Fresh>, table: string): Promise<number> {
  const [row] = await peek(fresh.engine, `select count(*) as n from ${table}`)
  return Number(Object.values(row ?? {})[0])
}

overEngines((fresh, engine) => {
  test('a hundred and fifty megabytes go in and come out as they come, and memory does not hold them', async () => {
    const { writer, reader } = await openPair(fresh().engine)
    const [before, peak] = [memory(), { used: 0 }]
    const watched = function* () {
      for (const bytes of stretches(1500)) {
        if (bytes.readUInt32BE() % 100 === 99) peak.used = Math.max(peak.used, memory())
        yield bytes
      }
    }
    const name = await writer.keep('x', watched())
    await writer.append('x', [note('a', { hash: name })], 0)
    const blob = await reader.blob('x', name)
    const hash = createHash('sha256')
    let parts = 0
    for await (const part of blob?.bytes ?? []) {
      if (parts++ % 10 === 9) peak.used = Math.max(peak.used, memory())
      hash.update(part)
    }
    expect(blob?.size).toBe(150_000_000)
    expect(`sha256:${hash.digest('hex')}`).toBe(name)
    expect(peak.used - before).toBeLessThan(110 * MEGABYTE)
  })

  test.each<[string, Uint8Array]>([
    ['no bytes at all', Buffer.alloc(0)],
    ['one byte', Buffer.from([0])],
    ['bytes of every value', Buffer.from(Array.from({ length: 256 }, (_, n) => n))],
    ['exactly one part', Buffer.alloc(MEGABYTE, 'part')],
    ['one byte more than a part', Buffer.alloc(MEGABYTE + 1, 'part')],
    ['exactly two parts', Buffer.alloc(2 * MEGABYTE, 'parts')],
  ])('%s, given at once or as a stream, come back', async (_, bytes) => {
    const { writer, reader } = await openPair(fresh().engine)
    const name = named(bytes)
    await writer.append('at-once', [note('a', { hash: name })], 0, { documents: [bytes] })
    expect(await writer.keep('streamed', [bytes.subarray(0, 10), bytes.subarray(10)])).toBe(name)
    await writer.append('streamed', [note('a', { hash: name })], 0)
    for (const id of ['at-once', 'streamed']) {
      expect(Buffer.from((await reader.document(id, name)) ?? [1]).equals(bytes)).toBe(true)
      expect((await reader.blob(id, name))?.size).toBe(bytes.length)
      expect(await reader.verify(id)).toMatchObject({ ok: true })
    }
  })

  test('the same bytes twice at once are kept once', async () => {
    const ground = fresh()
    const [one, other] = [await openPair(ground.engine), await openPair(ground.engine, deskRules(), 'other')]
    const names = await Promise.all(
      [one.writer, other.writer, one.writer].map((writer) => writer.keep('x', stretches(30))),
    )
    expect(new Set(names).size).toBe(1)
    expect(await count(ground, 'blobs')).toBe(1)
    expect(await count(ground, 'blob_parts')).toBe(3)
  })

  test('a source that fails leaves nothing', async () => {
    const ground = fresh()
    const { writer } = await openPair(ground.engine)
    const failing = function* () {
      yield* stretches(30)
      throw new Error('the line was cut')
    }
    await expect(writer.keep('x', failing())).rejects.toThrow('the line was cut')
    expect(await count(ground, 'blob_parts')).toBe(0)
  })

  test('bytes that were altered are refused before the first is given', async () => {
    const { engine, ...ground } = fresh()
    const { writer, reader } = await openPair(engine)
    const name = await writer.keep('x', stretches(30))
    await writer.append('x', [note('a', { hash: name })], 0)
    expect(await count({ engine, ...ground }, 'blob_parts')).toBe(3)
    await tamper(engine, `update blob_parts set bytes = ${zeros(engine, MEGABYTE)} where part = 1`)
    await expect(reader.blob('x', name)).rejects.toThrowError(code('corrupt'))
    await expect(reader.document('x', name)).rejects.toThrowError(code('corrupt'))
  })

  test('bytes of another case are not there', async () => {
    const { writer, reader } = await openPair(fresh().engine)
    const name = await writer.keep('x', stretches(1))
    await writer.append('y', [note('a')], 0)
    expect(await reader.blob('y', name)).toBeUndefined()
    expect(await reader.blob('nowhere', name)).toBeUndefined()
    expect(await reader.blob('x', name.slice(7)), engine).toBeDefined()
  })
})

overNewEngines((fresh) => {
  test('a process that was killed leaves no blob, and what it did leave is swept', {
    timeout: 60_000,
  }, async () => {
    const ground = fresh()
    const { writer } = await openPair(ground.engine)
    const kept = await writer.keep('x', stretches(3))
    const streamer = startStreamer(ground)
    await streamer.printed(1)
    streamer.process.kill('SIGKILL')
    await streamer.ended
    expect(await count(ground, 'blobs')).toBe(1)
    expect(await count(ground, 'blob_parts')).toBeGreaterThan(1)
    const before = await count(ground, 'blob_parts')
    await writer.keep('x', stretches(1))
    expect(await count(ground, 'blob_parts')).toBe(before + 1)
    const later = { ...contextOf(deskRules(), 'later'), now: () => '2027-06-02T00:00:01Z' }
    const next = await openWriter(ground.engine, later)
    onTestFinished(() => next.close())
    await next.keep('x', stretches(2))
    expect(await count(ground, 'blob_parts')).toBe(3)
    expect(await count(ground, 'blobs')).toBe(3)
    await writer.append('x', [note('a', { hash: kept })], 0)
  })
})
