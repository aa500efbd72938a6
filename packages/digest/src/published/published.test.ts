import { entry } from '@hearsay/case/testing'
import { extractor } from '@hearsay/dossier/across/rows.ts'
import { openDesk, placesOf, publishCase, withEditions } from '@hearsay/store'
import { openEditions } from '@hearsay/store/editions'
import { overBoth } from '@hearsay/store/testing/engines'
import { openPublishing, PAGE, pageCase } from '@hearsay/store/testing/publishing'
import { expect, onTestFinished, test } from 'vitest'
import { pass } from '../sending/pass.ts'
import { HOUR, MINUTE, NOON, openWorld, partsOf, subscribed, temporaryFolder } from '../testing/world.ts'
import { publishedCases } from './index.ts'

const at = (time: number) => new Date(time).toISOString()
const SIZE = pageCase('small').length
const second = entry('claim', { id: 'again', text: 'It fell again.', why: 'Mira spoke to us again.' })

overBoth((fresh) => {
  test('what a desk publishes is mailed in the next edition, an embargoed edition when it can be read', async () => {
    const world = await openWorld(fresh)
    const { clock, smtp } = world
    const publishing = await openPublishing(fresh)
    const published = publishedCases(async () => await publishing.editions())
    const send = async (time: number) => {
      clock.now = time
      publishing.clock.now = at(time)
      await pass({ ...world.world, cases: published })
      return smtp.received.splice(0).map((mail) => partsOf(mail)[0] ?? '')
    }
    await subscribed(world, 'reader@mx.example')
    expect(await send(NOON + HOUR)).toEqual([])
    publishing.clock.now = at(NOON + 2 * HOUR)
    await publishing.desk.writer.append('small', pageCase('small'), 0, { documents: [PAGE] })
    await publishing.publish('small')
    await publishing.follow()
    const [first = '', ...more] = await send(NOON + 6 * HOUR + MINUTE)
    expect(more).toEqual([])
    expect(first).toContain('Small\nA small case\n============\nDid it?')
    expect(first).toContain('Edition 1, 30 November at 14:00')
    expect(first).toContain('https://hearsay.example/case/small')

    await publishing.desk.writer.append('small', [second], SIZE)
    await publishing.publish('small', at(NOON + 19 * HOUR))
    await publishing.follow()
    // Its time has come, and nobody has carried it out yet.
    expect(await send(NOON + 19 * HOUR + MINUTE)).toEqual([])
    await publishing.follow()
    expect(await send(NOON + 19 * HOUR + 2 * MINUTE)).toEqual([])
    const [evening = '', ...rest] = await send(NOON + 30 * HOUR + MINUTE)
    expect(rest).toEqual([])
    expect(evening).toContain('Edition 2')
    expect(evening).toContain('Mira spoke to us again.')
    expect(evening).not.toContain('Edition 1')

    await publishing.withdraw('small', 'It was wrong.')
    await publishing.follow()
    expect(await send(NOON + 60 * HOUR)).toEqual([])
  })
})

test('what lies beside an edition, and what is made here where nothing does, tell the same', async () => {
  const folder = temporaryFolder()
  const places = placesOf(folder)
  const desk = await openDesk(places)
  await desk.writer.append('small', pageCase('small'), 0, { documents: [PAGE] })
  const told = async () => {
    const editions = await openEditions(places.editions)
    onTestFinished(() => editions.close())
    return await publishedCases(async () => editions).all('ar')
  }
  await withEditions(desk, (open) => publishCase(open, 'small'))
  const made = await told()
  expect(made.map(({ id, editions }) => [id, editions.length])).toEqual([['small', 1]])
  await desk.writer.append('small', [second], SIZE)
  await withEditions(desk, (open) => publishCase(open, 'small'), extractor)
  const [beside] = await told()
  expect(beside?.editions.map(({ number }) => number)).toEqual([2, 1])
  expect(beside?.editions.at(-1)).toEqual(made[0]?.editions[0])
  await desk.close()
})
