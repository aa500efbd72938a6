import type { Entry } from '@hearsay/case'
import { expect, test } from 'vitest'
import { caseRules } from '../case-rules.ts'
import { overEngines } from '../testing/engines.ts'
import { openPublishing, PAGE, pageCase } from '../testing/publishing.ts'
import { openPair } from '../testing/store.ts'

/** The small case, whose statement has other words of the same length: an old ledger may hold such. */
const forged = pageCase('small').map((one): Entry => {
  if (one.kind !== 'statement') return one
  return { ...one, words: one.words.map((each) => ({ ...each, exact: 'it flew' })) }
})

overEngines((fresh) => {
  test('words that are not in the held bytes are named by verify, and no edition has them', async () => {
    const publishing = await openPublishing(fresh)
    const { checkWords, ...lax } = caseRules
    const { writer } = await openPair(publishing.grounds.desk.engine, lax)
    await expect(
      publishing.desk.writer.append('small', forged, 0, { documents: [PAGE] }),
    ).rejects.toMatchObject({
      code: 'invalid-entry',
    })
    await writer.append('small', forged, 0, { documents: [PAGE] })
    expect(await publishing.desk.reader.verify('small')).toMatchObject({
      ok: false,
      failures: [{ code: 'wrong-words', message: expect.stringContaining('mira-says') }],
    })
    await publishing.publish('small')
    await expect(publishing.follow()).rejects.toMatchObject({ name: 'StoreError', code: 'corrupt' })
    expect(await (await publishing.editions()).cases()).toEqual([])
  })
})
