import type { Case, Entry } from '@hearsay/case'
import { expect, test } from 'vitest'
import { caseContext, type Desk } from '../desk/desk.ts'
import { catchUp } from '../followers/follower.ts'
import type { Reader } from '../read/reader.ts'
import { overEngines } from '../testing/engines.ts'
import { openPublishing, PAGE, type Publishing, pageCase } from '../testing/publishing.ts'
import { openWriter } from '../write/writer.ts'
import { editionsFollower } from './follower.ts'

/** The desk as another process has it, in which something else happens once it has asked for notices. */
function interrupted(desk: Desk, happens: () => Promise<void>): Desk {
  let left = 1
  const reader = {
    cases: () => desk.reader.cases(),
    snapshot: desk.reader.snapshot.bind(desk.reader),
    notices: async (caseId: string) => {
      const found = await desk.reader.notices(caseId)
      if (left-- > 0) await happens()
      return found
    },
  }
  return { ...desk, reader: reader as unknown as Reader<Entry, Case> }
}

/** A second process catches up, and is overtaken by the first one after it has asked for notices. */
async function overtaken(publishing: Publishing, happens: () => Promise<void>): Promise<void> {
  const { desk, grounds, clock } = publishing
  const writer = await openWriter(grounds.editions.engine, caseContext())
  const slow = interrupted(desk, happens)
  try {
    await catchUp(
      slow,
      editionsFollower(slow, writer, () => clock.now),
    )
  } finally {
    await writer.close()
  }
}

overEngines((fresh) => {
  test('a case that is withdrawn while another process publishes it stays withdrawn', async () => {
    const publishing = await openPublishing(fresh)
    await publishing.desk.writer.append('small', pageCase('small'), 0, { documents: [PAGE] })
    await publishing.publish('small')
    await overtaken(publishing, async () => {
      await publishing.follow()
      await publishing.withdraw('small', 'It was wrong.')
      await publishing.follow()
    })
    const editions = await publishing.editions()
    expect(await editions.cases()).toEqual([])
    expect(await editions.withdrawn('small')).toMatchObject({ number: 2 })
    await publishing.follow()
    expect(await editions.cases()).toEqual([])
  })

  test('what follows a case never goes back, though another was ahead', async () => {
    const publishing = await openPublishing(fresh)
    await publishing.desk.writer.append('small', pageCase('small'), 0, { documents: [PAGE] })
    const calls: number[] = []
    const follow = (to: number, first: () => Promise<void>) => ({
      name: 'counting',
      follow: async (_: string, cursor: number) => {
        calls.push(cursor)
        await first()
        return to
      },
      forget: async () => {},
    })
    const { desk } = publishing
    await catchUp(
      desk,
      follow(1, () =>
        catchUp(
          desk,
          follow(2, async () => {}),
        ),
      ),
    )
    await catchUp(
      desk,
      follow(2, async () => {}),
    )
    expect(calls).toEqual([0, 0, 2])
  })
})
