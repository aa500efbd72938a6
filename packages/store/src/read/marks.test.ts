import { expect, test } from 'vitest'
import { notes } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { openPair } from '../testing/store.ts'

const decision = { key: 'one', page: 'page', person: 'ana', at: '2026-05-01T00:00:00.000Z' }

overEngines((fresh) => {
  const opened = async () => {
    const store = await openPair(fresh().engine)
    for (const id of ['x', 'y']) await store.writer.append(id, notes(0, 2), 0)
    const word = async (id = 'x') => (await store.reader.marks(['x', 'y'])).get(id)?.word
    return { ...store, word }
  }

  test('a mark is another one after every change of a case, and of that case alone', async () => {
    const { writer, word } = await opened()
    const other = await word('y')
    const words = [await word()]
    const changes = [
      () => writer.append('x', notes(2, 4), 2),
      () => writer.refuse('x', decision),
      () => writer.unrefuse('x', decision.key),
      () => writer.refuse('x', { ...decision, at: '2026-05-02T00:00:00.000Z' }),
      () => writer.append('x', notes(4, 5), 4, { decision: { ...decision, key: 'two' } }),
    ]
    for (const change of changes) {
      await change()
      expect(await word()).not.toBe(words.at(-1))
      words.push(await word())
    }
    expect(words[3]).toBe(words[1])
    expect(words[4]).not.toBe(words[2])
    expect(await word('y')).toBe(other)
  })

  test('a case that is not there has none', async () => {
    const { reader } = await opened()
    expect([...(await reader.marks(['x', 'z'])).keys()]).toEqual(['x'])
    expect((await reader.marks([])).size).toBe(0)
    expect((await reader.marks(['x'])).get('x')?.size).toBe(2)
  })

  test('a writer tells of what it wrote once it is there, and not of what was refused', async () => {
    const { reader, writer } = await opened()
    const told: string[] = []
    const end = writer.onWritten((id) => told.push(id))
    await writer.append('y', notes(2, 3), 2)
    await writer.refuse('x', decision)
    await expect(writer.refuse('x', decision)).rejects.toThrowError()
    await expect(writer.append('x', notes(9, 10), 9)).rejects.toThrowError()
    expect(told).toEqual(['y', 'x'])
    end()
    await writer.unrefuse('x', decision.key)
    expect(told).toEqual(['y', 'x'])
    expect((await reader.marks(['y'])).get('y')?.size).toBe(3)
  })
})
