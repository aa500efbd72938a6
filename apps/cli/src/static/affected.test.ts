import { describe, expect, test } from 'vitest'
import { affectedBy, type Standing } from './affected.ts'

const standing = (version: string, more: Partial<Standing> = {}): Standing => ({
  version,
  subjects: ['party:mayor'],
  listed: { ahead: 'a', rumours: 'r', context: 'x', parties: 'p', corrections: 'c' },
  linked: 'l',
  ...more,
})
const before = new Map([
  ['north', standing('1')],
  ['south', standing('1')],
  ['west', standing('1', { subjects: ['story:bridges'] })],
])

/** Which of some pages may be other ones, where the first case has changed. */
function affected(north: Standing | undefined, paths: readonly string[]): string[] {
  const now = new Map(before)
  if (north) now.set('north', north)
  else now.delete('north')
  return paths.filter(affectedBy(before, now).isAffected)
}

const LISTS = ['/ahead', '/ahead/threaten/2', '/rumours', '/context/2', '/parties/3', '/corrections']

test('without a change, no page is another one', () => {
  expect(affected(standing('1'), ['/', '/case/north', '/party/mayor', ...LISTS, '/read'])).toEqual([])
})

test('its own pages are, and those that tell of all cases by their state; not those of others', () => {
  const own = [
    '/case/north',
    '/ar/case/north/edition/1',
    '/embed/case/north/lines.svg',
    '/card/case/north.png',
  ]
  const across = ['/', '/ar', '/cases/2', '/feed.atom', '/narratives']
  const others = ['/case/south', '/read', '/terms', '/narrative/bridges', '/party/somebody']
  expect(affected(standing('2'), [...own, ...across, ...others])).toEqual([...own, ...across])
})

describe('a list of one part is, where that part is', () => {
  test.each([
    ['ahead', ['/ahead', '/ahead/threaten/2']],
    ['rumours', ['/rumours']],
    ['context', ['/context/2']],
    ['parties', ['/parties/3']],
    ['corrections', ['/corrections']],
  ])('%s', (part, pages) => {
    const { listed } = standing('2')
    expect(affected(standing('2', { listed: { ...listed, [part]: 'new' } }), LISTS)).toEqual(pages)
  })

  test('and where the case has gone', () => expect(affected(undefined, LISTS)).toEqual(LISTS))
})

test('what another case has in common with it is told there, where it is another', () => {
  const paths = ['/case/south/context', '/ar/case/south/context', '/case/west/context', '/case/south/ahead']
  expect(affected(standing('2'), paths)).toEqual([])
  expect(affected(standing('2', { linked: 'new' }), paths)).toEqual(paths.slice(0, 2))
  const joined = standing('2', { linked: 'new', subjects: ['party:mayor', 'story:bridges'] })
  expect(affected(joined, paths)).toEqual(paths.slice(0, 3))
})

test('a party and a narrative that it has, or had, are told anew', () => {
  const moved = standing('2', { subjects: ['story:bridges'] })
  expect(affected(moved, ['/party/mayor', '/narrative/bridges', '/narrative/mills'])).toEqual([
    '/party/mayor',
    '/narrative/bridges',
  ])
})
