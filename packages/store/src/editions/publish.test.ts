import { entry } from '@hearsay/case/testing'
import { toHex } from '@hearsay/ledger'
import { expect, onTestFinished, test } from 'vitest'
import { caseContext } from '../desk/desk.ts'
import { readTables } from '../testing/alterations.ts'
import { overEngines } from '../testing/engines.ts'
import { openPublishing, PAGE, type Publishing, pageCase } from '../testing/publishing.ts'
import { tamper } from '../testing/store.ts'
import { openWriter } from '../write/writer.ts'
import { editionsFollower } from './follower.ts'
import { publish } from './publish.ts'

const code = (expected: string) => expect.objectContaining({ name: 'StoreError', code: expected })
const claim = (id: string) => entry('claim', { id, text: `It fell, ${id}.` })
const SIZE = pageCase('small').length

async function withCase(publishing: Publishing): Promise<Publishing> {
  await publishing.desk.writer.append('small', pageCase('small'), 0, { documents: [PAGE] })
  return publishing
}

const erasure = entry('erasure', { of: 'mira', paths: ['/name'], why: 'asked', at: '2026-01-02T00:00:00Z' })

/** Makes a desk what it was when its first notice was signed. */
const BACKUP = 'delete from notices where number = 2; update cases set notices = 1; delete from followers'

overEngines((fresh) => {
  test('an edition is the case as it was published, signed, and nothing more', async () => {
    const { desk, ...publishing } = await withCase(await openPublishing(fresh))
    const { notice } = await publishing.publish('small')
    await desk.writer.append('small', [claim('later')], SIZE)
    await publishing.follow()
    const editions = await publishing.editions()
    const edition = await editions.read('small')
    expect(edition.entries).toEqual(pageCase('small'))
    expect(edition).toMatchObject({ notice, earlier: [notice] })
    expect(edition.key.split('+')[0]).toBe(notice.origin)
    const version = `1-${toHex(notice.root)}`
    expect(await editions.cases()).toEqual([{ id: 'small', size: SIZE, version }])
    expect((await editions.bundle('small')).entries).toHaveLength(SIZE)
    const hash = pageCase('small').find((one) => one.kind === 'document')?.hash ?? ''
    expect(Buffer.from((await editions.document('small', hash)) ?? [])).toEqual(PAGE)
  })

  test('a time that could not be read again is not signed, and the case can be published after', async () => {
    const publishing = await withCase(await openPublishing(fresh))
    const asked = publish(publishing.desk, 'small', { embargo: 'Thu, 01 Jan 2099 00:00:00Z' })
    await expect(asked).rejects.toThrowError('a time in UTC')
    expect(await publishing.publish('small')).toMatchObject({ isNew: true, notice: { number: 1 } })
  })

  test('published again, nothing is new; published anew, what was before stays known', async () => {
    const { desk, ...publishing } = await withCase(await openPublishing(fresh))
    expect(await publishing.publish('small')).toMatchObject({ isNew: true, notice: { number: 1 } })
    expect(await publishing.publish('small')).toMatchObject({ isNew: false, notice: { number: 1 } })
    await desk.writer.append('small', [claim('more')], SIZE)
    expect(await publishing.publish('small')).toMatchObject({ isNew: true, notice: { number: 2 } })
    await publishing.follow()
    const { earlier, notice } = await (await publishing.editions()).read('small')
    expect(earlier.map(({ number, size }) => [number, size])).toEqual([
      [1, SIZE],
      [2, SIZE + 1],
    ])
    expect(notice.number).toBe(2)
  })

  test('a clock that was set back leaves the order of what is signed', async () => {
    const { desk, clock, ...publishing } = await withCase(await openPublishing(fresh))
    const first = await publishing.publish('small')
    clock.now = '2026-03-01T00:00:00Z'
    await desk.writer.append('small', [claim('more')], SIZE)
    const second = await publishing.publish('small')
    expect(second.notice.made).toBe(first.notice.made)
    await publishing.withdraw('small', 'It was wrong.')
    const made = (await desk.reader.notices('small')).map(({ made }) => Date.parse(made))
    expect(made).toEqual(made.toSorted())
  })

  test('an embargo waits for its time, and one that was replaced never comes', async () => {
    const { desk, clock, ...publishing } = await withCase(await openPublishing(fresh))
    await publishing.publish('small', '2026-06-02T00:00:00Z')
    await publishing.follow()
    const editions = await publishing.editions()
    expect(await editions.cases()).toEqual([])
    await expect(editions.read('small')).rejects.toThrowError(code('unknown-case'))
    await desk.writer.append('small', [claim('more')], SIZE)
    await publishing.publish('small', '2026-06-03T00:00:00Z')
    clock.now = '2026-06-02T12:00:00Z'
    await publishing.follow()
    expect(await editions.cases()).toEqual([])
    clock.now = '2026-06-03T00:00:00Z'
    await publishing.follow()
    const edition = await editions.read('small')
    expect(edition).toMatchObject({ notice: { number: 2, size: SIZE + 1 } })
    expect(edition.earlier).toHaveLength(1)
  })

  test('an edition that was withdrawn under its embargo does not come with a backup from before', async () => {
    const { grounds, clock, ...publishing } = await withCase(await openPublishing(fresh))
    await publishing.publish('small', '2026-06-02T00:00:00Z')
    await publishing.withdraw('small', 'It would harm.')
    await publishing.follow()
    await tamper(grounds.desk.engine, BACKUP)
    clock.now = '2026-06-03T00:00:00Z'
    await expect(publishing.follow()).rejects.toThrowError(code('behind'))
    const editions = await publishing.editions()
    expect(await editions.cases()).toEqual([])
    expect((await publishing.publish('small')).notice).toMatchObject({ number: 3 })
    await publishing.follow()
    expect(await editions.cases()).toMatchObject([{ id: 'small' }])
  })

  test('a case that is removed while it is published is no longer there', async () => {
    const { desk, ...publishing } = await withCase(await openPublishing(fresh))
    const sign = async (id: string) => {
      const note = await desk.sign(id)
      await desk.writer.remove(id)
      return note
    }
    const slow = { ...desk, sign }
    await expect(publish(slow, 'small')).rejects.toThrowError(code('unknown-case'))
    expect(await desk.reader.cases()).toEqual([])
    await expect(publishing.withdraw('small', 'Why?')).rejects.toThrowError(code('unknown-case'))
  })

  test('an edition of which something was erased since is not made public again', async () => {
    const { desk, ...publishing } = await withCase(await openPublishing(fresh))
    await publishing.publish('small')
    await desk.writer.append('small', [erasure], SIZE)
    await expect(publishing.follow()).rejects.toThrowError(code('stale-edition'))
    await expect(desk.reader.bundle('small')).rejects.toThrowError(code('stale-edition'))
    await publishing.publish('small')
    await publishing.follow()
    expect(await (await publishing.editions()).read('small')).toMatchObject({ notice: { number: 2 } })
  })

  test('what was never published cannot be withdrawn, and what was is not removed', async () => {
    const { desk, ...publishing } = await withCase(await openPublishing(fresh))
    await expect(publishing.withdraw('small', 'Why?')).rejects.toThrowError(code('unpublished'))
    await publishing.publish('small')
    await expect(desk.writer.remove('small')).rejects.toThrowError(code('published'))
    await publishing.withdraw('small', 'It was wrong.')
    await expect(publishing.withdraw('small', 'Again.')).rejects.toThrowError(code('unpublished'))
    await expect(desk.writer.remove('small')).rejects.toThrowError(code('published'))
  })

  test('the store of editions is made again from nothing, row for row', async () => {
    const { desk, grounds, ...publishing } = await withCase(await openPublishing(fresh))
    await publishing.publish('small')
    await desk.writer.append('small', [erasure], SIZE)
    await publishing.publish('small')
    await publishing.follow()
    const before = await readTables(grounds.editions.engine)
    await publishing.remake()
    expect(withoutNames(await readTables(grounds.editions.engine))).toEqual(withoutNames(before))
    expect(before.get('entries')).toHaveLength(SIZE + 1)
  })

  test('an edition that somebody began to copy before a withdrawal does not come back after it', async () => {
    const { desk, grounds, clock, ...publishing } = await withCase(await openPublishing(fresh))
    await publishing.publish('small')
    const before = await desk.reader.notices('small')
    await publishing.follow()
    await publishing.withdraw('small', 'It was wrong.')
    await publishing.follow()
    const writer = await openWriter(
      grounds.editions.engine,
      caseContext(() => clock.now),
    )
    onTestFinished(() => writer.close())
    // The first look is from before; whatever is asked after is as it is now.
    const looks = [before]
    const notices = async (id: string) => looks.pop() ?? (await desk.reader.notices(id))
    const reader = { notices, snapshot: desk.reader.snapshot.bind(desk.reader) } as typeof desk.reader
    const late = editionsFollower({ ...desk, reader }, writer, () => clock.now)
    await late.follow('small', 0)
    expect(await (await publishing.editions()).cases()).toEqual([])
    expect(await (await publishing.editions()).withdrawn('small')).toMatchObject({
      sentence: 'It was wrong.',
    })
  })
})

/** Rows without what blobs are called inside, which is made by chance. */
function withoutNames(tables: Awaited<ReturnType<typeof readTables>>): unknown {
  return [...tables].map(([table, rows]) => [table, rows.map((row) => ({ ...row, blob_id: '' }))])
}
