import { describe, expect, test } from 'vitest'
import { note, notes } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { openPair } from '../testing/store.ts'

const AT = '2026-05-01T00:00:00.000Z'
const decision = { key: 'statement 1', page: 'page', person: 'ana', at: AT }
const code = (expected: string) => expect.objectContaining({ name: 'StoreError', code: expected })

overEngines((fresh) => {
  const opened = async () => {
    const store = await openPair(fresh().engine)
    await store.writer.append('x', notes(0, 2), 0)
    return store
  }

  describe('a decision', () => {
    test('is kept with what was recorded for it, and only once', async () => {
      const { reader, writer } = await opened()
      await writer.append('x', notes(2, 4), 2, { decision })
      expect(await reader.decisions('x')).toEqual([{ ...decision, entries: { first: 2, count: 2 } }])
      await expect(writer.append('x', notes(4, 6), 4, { decision })).rejects.toThrowError(code('decided'))
      expect((await reader.read('x')).size).toBe(4)
    })

    test('that is refused with its entries is none', async () => {
      const { reader, writer } = await opened()
      await expect(writer.append('x', [note('n1')], 2, { decision })).rejects.toThrowError()
      expect(await reader.decisions('x')).toEqual([])
    })

    test('is taken back with the entries that say so, once', async () => {
      const { reader, writer } = await opened()
      await writer.append('x', notes(2, 3), 2, { decision })
      await writer.append('x', notes(3, 4), 3, { takesBack: decision.key })
      expect(await reader.decisions('x')).toEqual([])
      const again = writer.append('x', notes(4, 5), 4, { takesBack: decision.key })
      await expect(again).rejects.toThrowError(code('undecided'))
    })
  })

  describe('a refusal', () => {
    test('is kept once, and goes when it is taken back', async () => {
      const { reader, writer } = await opened()
      await writer.refuse('x', decision)
      expect(await reader.decisions('x')).toEqual([{ ...decision, entries: null }])
      await expect(writer.refuse('x', decision)).rejects.toThrowError(code('decided'))
      await writer.unrefuse('x', decision.key)
      await expect(writer.unrefuse('x', decision.key)).rejects.toThrowError(code('undecided'))
      expect(await reader.decisions('x')).toEqual([])
    })

    test('of one case is none of another, and goes with its case', async () => {
      const { reader, writer } = await opened()
      await writer.append('y', notes(0, 2), 0)
      await writer.refuse('x', decision)
      expect(await reader.decisions('y')).toEqual([])
      await writer.remove('x')
      expect(await reader.decisions('x')).toEqual([])
    })
  })
})
