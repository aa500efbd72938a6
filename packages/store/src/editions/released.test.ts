import { expect, test } from 'vitest'
import type { Notice } from '../notices/notice.ts'
import { releasedBy } from './released.ts'

const ORIGIN = 'desk.example/x'

/** Notices from lines such as `edition 09:00 for 12:00`, numbered from 1, all of one day. */
function notices(lines: readonly string[]): Notice[] {
  return lines.map((line, index): Notice => {
    const [kind = '', made = '', , published = made] = line.split(' ')
    const head = { number: index + 1, origin: ORIGIN, made: at(made) }
    if (kind === 'withdrawal') return { kind, ...head, sentence: 'It was wrong.' }
    if (kind === 'key-change') return { kind, ...head, before: 'k', sentence: 'It was lost.' }
    return { kind: 'edition', ...head, size: 1, root: new Uint8Array(32), published: at(published) }
  })
}

const at = (time: string): string => `2026-06-01T${time}:00Z`

test.each<[string, string[], string, number[]]>([
  ['nothing at all', [], '12:00', []],
  ['an edition', ['edition 09:00'], '12:00', [1]],
  ['an edition, the moment that it is made', ['edition 09:00'], '09:00', [1]],
  ['an edition, where the clock was set back since', ['edition 09:00'], '08:00', []],
  ['an embargo before its time', ['edition 09:00 for 12:00'], '11:59', []],
  ['an embargo at its time', ['edition 09:00 for 12:00'], '12:00', [1]],
  ['an update under an embargo', ['edition 09:00', 'edition 10:00 for 12:00'], '11:00', [1]],
  ['an update after its embargo', ['edition 09:00', 'edition 10:00 for 12:00'], '13:00', [1, 2]],
  ['an embargo that another took the place of', ['edition 09:00 for 12:00', 'edition 10:00'], '13:00', [2]],
  [
    'an embargo that a later one took the place of',
    ['edition 09:00 for 12:00', 'edition 10:00 for 14:00'],
    '13:00',
    [],
  ],
  ['an embargo that was withdrawn', ['edition 09:00 for 12:00', 'withdrawal 10:00'], '13:00', [2]],
  ['a withdrawal', ['edition 09:00', 'withdrawal 10:00'], '13:00', [1, 2]],
  [
    'an edition after a withdrawal',
    ['edition 09:00', 'withdrawal 10:00', 'edition 11:00'],
    '13:00',
    [1, 2, 3],
  ],
  ['a key change alone', ['key-change 09:00'], '13:00', []],
  [
    'a key change does not take the place of an embargo',
    ['edition 09:00 for 12:00', 'key-change 10:00'],
    '13:00',
    [1],
  ],
])('%s', (_, lines, now, expected) => {
  expect(releasedBy(notices(lines), at(now)).map(({ number }) => number)).toEqual(expected)
})
