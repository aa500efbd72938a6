import { entry } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { caseRules } from '../case-rules.ts'
import { overEngines } from '../testing/engines.ts'
import { documentOf, openPublishing, PAGE, pageCase } from '../testing/publishing.ts'
import { openPair } from '../testing/store.ts'

/* A document that was published and is not any more: what is left of it is sound, at every door. */

const LETTER = Buffer.from('Dear Wilhelmina, it rose.')
const AFTER = { at: '2026-01-02T00:00:00Z', why: 'asked' }
const withLetter = [...pageCase('small'), documentOf('letter', LETTER, 'published')]

const revisions = [
  ['withheld', entry('correction', { of: 'letter', set: { held: 'withheld' }, ...AFTER })],
  ['retracted', entry('retraction', { of: 'letter', ...AFTER })],
] as const

overEngines((fresh) => {
  test.each(revisions)(
    'what was %s is missed by nobody, and comes in without its bytes',
    async (_, revision) => {
      const { desk, grounds, publish, follow } = await openPublishing(fresh)
      const entries = [...withLetter, revision]
      await desk.writer.append('small', entries, 0, { documents: [PAGE, LETTER] })
      await publish('small')
      await follow()
      const edition = await openPair(grounds.editions.engine, caseRules)
      expect(await edition.reader.verify('small')).toMatchObject({ ok: true })

      const other = await openPair(fresh().engine, caseRules)
      await other.writer.append('small', entries, 0, { documents: [PAGE], recorded: true })
      expect(await other.reader.verify('small')).toMatchObject({ ok: true, size: entries.length })
    },
  )

  test('a document that is given out does not come in without its bytes', async () => {
    const { writer } = await openPair(fresh().engine, caseRules)
    await expect(writer.append('small', withLetter, 0, { documents: [PAGE] })).rejects.toMatchObject({
      code: 'missing-document',
    })
  })
})
