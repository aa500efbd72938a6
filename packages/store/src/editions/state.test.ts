import { entry } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { overEngines } from '../testing/engines.ts'
import { openPublishing, PAGE, pageCase } from '../testing/publishing.ts'

const claim = entry('claim', { id: 'more', text: 'It fell, too.' })

overEngines((fresh) => {
  test('the list of cases is made again after each change of what is public, and after no other', async () => {
    const { desk, publish, withdraw, follow, remake, editions } = await openPublishing(fresh)
    for (const id of ['one', 'two']) await desk.writer.append(id, pageCase(id), 0, { documents: [PAGE] })
    await publish('one')
    await follow()
    const { cases, extractors } = await editions()
    const listed = async () => (await cases()).map(({ id, version }) => `${id} ${version.split('-')[0]}`)
    const first = await cases()
    expect(await listed()).toEqual(['one 1'])

    await desk.writer.append('one', [claim], pageCase('one').length)
    await follow()
    expect(await cases()).toBe(first)
    expect(await extractors()).toBe(await extractors())

    await publish('two')
    await publish('one')
    expect(await cases()).toBe(first)
    await follow()
    expect(await listed()).toEqual(['one 2', 'two 1'])
    await withdraw('two', 'It was wrong.')
    await follow()
    expect(await listed()).toEqual(['one 2'])

    const last = await cases()
    await remake()
    expect(await cases()).not.toBe(last)
    expect(await cases()).toEqual(last)
  })
})
