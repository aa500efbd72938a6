import { expect, test } from 'vitest'
import { hearsay } from '../testing/hearsay.ts'
import { partyFile, publicIn, putInto, smallStore } from '../testing/small.ts'
import { withDesk } from './open.ts'
import { publishCases } from './publish.ts'

const IDS = ['embargoed', 'fresh', 'never', 'published', 'withdrawn']

test('publishing all does not undo what a person decided', async () => {
  const data = await smallStore(...IDS)
  const run = (...args: string[]) => hearsay([...args, '--data', data])
  await run('publish', 'published')
  await run('publish', 'withdrawn')
  await run('withdraw', 'withdrawn', '--because', 'So.')
  await run('publish', 'embargoed', '--embargo', '2999-01-01T00:00:00Z')
  for (const id of IDS) await putInto(data, [partyFile('ivo')], id)
  const all = () =>
    withDesk(data, (desk) =>
      publishCases(
        desk,
        IDS.filter((id) => id !== 'never'),
      ),
    )
  await all()
  const found = {
    cases: [
      ['fresh', 4],
      ['published', 4],
    ],
    lines: ['So.', undefined],
  }
  expect(await publicIn(data, 'withdrawn', 'embargoed')).toEqual(found)
  await all()
  expect(await publicIn(data, 'withdrawn', 'embargoed')).toEqual(found)
})
