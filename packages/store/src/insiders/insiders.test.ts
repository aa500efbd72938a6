import { describe, expect, test } from 'vitest'
import { backUp, restore } from '../desk/backup.ts'
import { notes } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { temporaryFile } from '../testing/folder.ts'
import { openPublishing, PAGE, pageCase } from '../testing/publishing.ts'
import { openPair } from '../testing/store.ts'
import { WHOLE } from './read.ts'

overEngines((fresh) => {
  const opened = async () => {
    const store = await openPair(fresh().engine)
    await store.writer.append('open', notes(0, 2), 0)
    await store.writer.append('limited', notes(0, 2), 0, { limitedTo: ['ana', 'ben'] })
    return store
  }

  describe('a case that is limited to some people', () => {
    test('is open to them; to others it is as if it were not there', async () => {
      const { reader } = await opened()
      const asked = async (person: string) =>
        await Promise.all(['open', 'limited', 'none'].map((id) => reader.isOpenTo(id, person)))
      expect(await asked('ana')).toEqual([true, true, false])
      expect(await asked('ben')).toEqual([true, true, false])
      expect(await asked('cleo')).toEqual([true, false, false])
      expect(await reader.limited()).toEqual(new Map([['limited', ['ana', 'ben']]]))
    })

    test('is limited to others, or to nobody, by whoever changes that last', async () => {
      const { reader, writer } = await opened()
      await writer.changeInsiders('limited', WHOLE, (before) => [...before, 'cleo', 'ana'])
      expect(await reader.insiders('limited', WHOLE)).toEqual(['ana', 'ben', 'cleo'])
      const refused = writer.changeInsiders('limited', WHOLE, () => {
        throw new RangeError('no')
      })
      await expect(refused).rejects.toThrowError(RangeError)
      await writer.changeInsiders('limited', WHOLE, () => [])
      expect(await reader.isOpenTo('limited', 'zoe')).toBe(true)
      const missing = writer.changeInsiders('none', WHOLE, () => ['ana'])
      await expect(missing).rejects.toMatchObject({ code: 'unknown-case' })
    })

    test('does not take from two who come at once', async () => {
      const { reader, writer } = await opened()
      const add = (person: string) => writer.changeInsiders('limited', WHOLE, (before) => [...before, person])
      await Promise.all([add('cleo'), add('dora'), add('elif')])
      expect(await reader.insiders('limited', WHOLE)).toEqual(['ana', 'ben', 'cleo', 'dora', 'elif'])
    })

    test('is not limited any more once it is another case of that name', async () => {
      const { reader, writer } = await opened()
      await writer.remove('limited')
      await writer.append('limited', notes(0, 2), 0)
      expect(await reader.isOpenTo('limited', 'zoe')).toBe(true)
    })

    test('stays limited in a backup, and in what is restored from it', async () => {
      const { desk } = await openPublishing(fresh)
      await desk.writer.append('small', pageCase('small'), 0, { documents: [PAGE], limitedTo: ['ana'] })
      const file = temporaryFile('backup.db')
      await backUp(desk.reader, file)
      const again = await openPublishing(fresh)
      await restore(file, again.desk.writer)
      expect(await again.desk.reader.isOpenTo('small', 'ben')).toBe(false)
      expect(await again.desk.reader.isOpenTo('small', 'ana')).toBe(true)
    })
  })
})
