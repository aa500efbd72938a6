import { expect, test } from 'vitest'
import { requestedSpan, requestedTime } from './requested-time.ts'

const asked = (time: string) => requestedTime(new URL(`http://site/case/a?as-of=${time}`))
const compared = (query: string) => requestedSpan(new URL(`http://site/case/a/diff?${query}`))

test.each([
  ['', undefined],
  ['2026-11-23', '2026-11-23T23:59:59.999Z'],
  ['2026-11-23T09:30:00Z', '2026-11-23T09:30:00Z'],
])('%j asks for %j', (given, time) => expect(asked(given)).toBe(time))

test.each([
  '2026-11-31',
  '2026-02-30',
  '2025-02-29',
  '2026-02-30T00:00:00Z',
  'yesterday',
  '2026-11-23T09:30:00',
])('%s is no time: 400, wherever it is asked for', (given) => {
  const refused = expect.objectContaining({ status: 400 })
  expect(() => asked(given)).toThrow(refused)
  expect(() => compared(`from=${given}`)).toThrow(refused)
  expect(() => compared(`from=2026-01-01&to=${given}`)).toThrow(refused)
})

test.each([
  ['', undefined, undefined],
  ['from=2026-11-24', '2026-11-24T23:59:59.999Z', undefined],
  ['to=2026-11-24', undefined, '2026-11-24T23:59:59.999Z'],
  ['from=2026-11-23&to=2026-11-23', '2026-11-23T23:59:59.999Z', '2026-11-23T23:59:59.999Z'],
  ['from=2026-11-23T09:30:00Z&to=2026-11-23T09:30:00.5Z', '2026-11-23T09:30:00Z', '2026-11-23T09:30:00.5Z'],
])('%j compares %j with %j', (query, from, to) => expect(compared(query)).toEqual({ from, to }))

test.each([
  ['from=2026-11-24&to=2026-11-23', 'found 2026-11-24 after 2026-11-23'],
  ['from=2026-11-24&to=1999-01-01', 'found 2026-11-24 after 1999-01-01'],
  ['from=2026-11-23&to=2026-11-23T09:30:00Z', 'found 2026-11-23 after 2026-11-23T09:30:00Z'],
  ['from=2026-11-23T09:30:00.5Z&to=2026-11-23T09:30:00Z', 'found 2026-11-23T09:30:00.5Z'],
])('%s runs backwards: 400, in words', (query, words) => {
  const message = expect.stringContaining(words)
  expect(() => compared(query)).toThrow(
    expect.objectContaining({ status: 400, body: expect.objectContaining({ message }) }),
  )
})
