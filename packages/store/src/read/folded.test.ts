import { expect, test } from 'vitest'
import { StoreError } from '../errors.ts'
import { note } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { openPair, peek, tamper } from '../testing/store.ts'

const code = (expected: string) => expect.objectContaining({ name: 'StoreError', code: expected })
const named = (...ids: string[]) => ids.map((id) => note(id, { secret: `secret ${id}` }))

overEngines((fresh) => {
  test.each([
    ['as long', named('c', 'd')],
    ['longer', named('c', 'd', 'e')],
  ])('a case that another process removed and made anew, %s, is the new one', async (_, entries) => {
    const { engine } = fresh()
    const [here, there] = [await openPair(engine), await openPair(engine)]
    await here.writer.append('a', named('a', 'b'), 0)
    await there.writer.remove('a')
    await there.writer.append('a', entries, 0)
    const { value } = await here.reader.load('a')
    expect([...value.secrets.keys()]).toEqual(entries.map(({ id }) => id))
    expect(await here.writer.append('a', named('z'), entries.length)).toBe(entries.length + 1)
  })

  test('a root that was altered is seen though the case is kept in memory', async () => {
    const { engine } = fresh()
    const { reader, writer } = await openPair(engine)
    await writer.append('a', named('a', 'b'), 0)
    await writer.append('b', named('c', 'd'), 0)
    await tamper(engine, `update cases set root = (select root from cases where case_id = 'b')`)
    await expect(reader.load('a')).rejects.toThrowError(code('corrupt'))
    expect((await reader.load('b')).size).toBe(2)
  })

  test('an erasure that was written is no failure where the database cannot be tidied after it', async () => {
    const { engine } = fresh()
    const forget = async () => {
      throw new StoreError('full', 'There is no room left. Nothing was written.')
    }
    const { writer, reader } = await openPair({ ...engine, forget })
    await writer.append('a', named('a', 'b'), 0)
    const erasure = note('a', { kind: 'erasure', paths: ['/secret'] })
    expect(await writer.append('a', [erasure], 2)).toBe(3)
    expect((await reader.read('a')).size).toBe(3)
    expect(await peek(engine, 'select path from openings')).toHaveLength(1)
  })
})
