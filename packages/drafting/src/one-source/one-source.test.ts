import { expect, test } from 'vitest'
import { meantIn } from '../meant/meant.ts'
import type { Page } from '../page.ts'
import { resolveParties } from '../parties/resolve.ts'
import { saidOn } from '../said/shape.ts'
import { page } from '../said/testing/pages.ts'
import { proposeThings } from '../things/things.ts'
import { proposeOneSource } from './one-source.ts'

function oneSourceLines(pages: readonly Page[]): string[] {
  const said = saidOn(pages)
  const parties = resolveParties(pages, said)
  const meant = meantIn(pages, parties)
  const things = proposeThings(pages, said, parties, meant)
  return proposeOneSource(pages, said, parties, things, meant).map(
    ({ members, reason }) => `${reason}: ${members.map(({ name }) => name).join(' + ')}`,
  )
}

const POST = `quay_walker · 3 May 10:14
I filmed the crane from the pier, I have it all on video

quay_walker · 3 May 10:20
sent the video to the Lantern Project tonight`
const BULLETIN = `The Lantern Project concludes that the crane fell by itself. On the night of 3 May we received a video from a docker.`

test('who sends what another shows is one voice with it', () => {
  const pages = [
    page(POST, { outlet: 'Quayside', hash: 'a' }),
    page(BULLETIN, { outlet: 'The Lantern Project', hash: 'b' }),
  ]
  expect(oneSourceLines(pages)).toEqual(['gave: quay_walker + Lantern Project'])
  expect(oneSourceLines(pages.slice(0, 1))).toEqual([])
})

const UNNAMED = `An official in the port office, who asked not to be named, told the Bay Post that the cable had been spliced twice. “I signed the sheet,” the official said.`
const NAMED = `HOST: You are the official who spoke to the Bay Post?

RUNE AHLM: That was me. I had to put my name under a cable like that.`

test('who was not named, and then is', () => {
  const pages = [
    page(UNNAMED, { outlet: 'Bay Post', hash: 'a' }),
    page(NAMED, { outlet: 'Radio Nine', hash: 'b' }),
  ]
  expect(oneSourceLines(pages)).toEqual(['unmasked: Rune Ahlm + An official in the port office'])
  expect(oneSourceLines([page(UNNAMED, { outlet: 'Hill Courier', hash: 'a' }), ...pages.slice(1)])).toEqual(
    [],
  )
})

test.each([
  ['two pages that rest on one agency', ['Northwire', 'Northwire'], ['agency: Bay Post + Morning Sun']],
  ['on two', ['Northwire', 'Orn Wire'], []],
])('%s', (_, [one = '', other = ''], expected) => {
  const text = (agency: string) => `Ola Berg told ${agency} that the crane fell.`
  const pages = [
    page(text(one), { outlet: 'Bay Post', credited: [one], hash: 'a' }),
    page(text(other), { outlet: 'Morning Sun', credited: [other], hash: 'b' }),
  ]
  expect(oneSourceLines(pages)).toEqual(expected)
})
