import { expect, test } from 'vitest'
import { openStore } from './store.ts'
import { startAppender } from './testing/child.ts'
import { type Desk, deskRules, type Note } from './testing/desk.ts'
import { temporaryFile } from './testing/folder.ts'

test('two processes open a new file at once, append to one case, and a third reads meanwhile', {
  timeout: 60_000,
}, async () => {
  const file = temporaryFile('a.db')
  const [batches, batch] = [60, 5]
  const writers = ['a', 'b'].map((tag) => startAppender(file, tag, batches, batch))
  await Promise.all(writers.map(({ printed }) => printed(2)))
  const store = await openStore<Note, Desk>({ file, rules: deskRules() })
  let seen = 0
  for (let i = 0; i < 20; i++) {
    const { entries, size } = await store.read('x')
    expect(entries).toHaveLength(size)
    expect(size).toBeGreaterThanOrEqual(seen)
    expect((await store.load('x')).value.size).toBeGreaterThanOrEqual(size)
    expect(await store.verify('x')).toMatchObject({ ok: true })
    seen = size
  }
  expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0])
  const { entries, size } = await store.read('x')
  expect(size).toBe(2 * batches * batch)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(size)
  expect(await store.verify('x')).toMatchObject({ ok: true, size })
  // Batches interleave, but none is torn apart.
  for (let i = 0; i < size; i += batch) {
    const owners = entries.slice(i, i + batch).map(({ id }) => id.slice(0, id.lastIndexOf('-')))
    expect(new Set(owners).size).toBe(1)
  }
  await store.close()
})

test('many processes open new files at once, and none is told that they are locked', {
  timeout: 60_000,
}, async () => {
  for (const name of ['b.db', 'c.db', 'd.db']) {
    const file = temporaryFile(name)
    const writers = ['a', 'b', 'c', 'd'].map((tag) => startAppender(file, tag, 1, 1))
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0])
  }
})
