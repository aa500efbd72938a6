import { afterEach, describe, expect, test, vi } from 'vitest'
import { Progress, type Screen, shownProgress } from './progress.ts'

/** A screen that keeps what it is given, and a clock that a test moves. */
function watched(isTTY: boolean, total: number | null) {
  const written: string[] = []
  const screen: Screen = { isTTY, write: (text) => written.push(text) }
  const clock = { ms: 0 }
  const progress = new Progress({ total, locale: 'en', screen, now: () => clock.ms })
  const at = (ms: number, count: number, done?: number) => {
    clock.ms = ms
    progress.to(count, done)
  }
  return { written, progress, at }
}

describe('on a terminal', () => {
  test('one line is drawn anew, five times a second at most, and is left standing', () => {
    const { written, progress, at } = watched(true, 1000)
    at(900, 9, 100)
    at(1000, 10, 100)
    at(1199, 12, 120)
    at(1200, 12, 120)
    progress.end()
    expect(written).toEqual([
      '\r\u001b[K10%: 10 done, 10 a second; 9 s left',
      '\r\u001b[K12%: 12 done, 10 a second; 9 s left',
      '\r\u001b[K12%: 12 done, 10 a second; 9 s left',
      '\n',
    ])
  })

  test('no line is longer than the terminal is wide', () => {
    vi.stubEnv('COLUMNS', '40')
    const { written, at } = watched(true, 1e12)
    at(1000, 1_234_567_890, 1)
    expect(written.join('')).toHaveLength('\r\u001b[K'.length + 39)
    vi.unstubAllEnvs()
  })
})

describe('elsewhere', () => {
  test('a line every ten seconds, and a last one', () => {
    const { written, progress, at } = watched(false, null)
    at(9999, 1)
    at(10_000, 25)
    at(12_000, 30)
    at(20_000, 50)
    at(25_000, 100)
    progress.end()
    expect(written).toEqual(['25 done, 2.5 a second\n', '50 done, 2.5 a second\n', '100 done, 4 a second\n'])
  })

  test('what is soon done says nothing', () => {
    const { written, progress, at } = watched(false, 10)
    at(9000, 10)
    progress.end()
    expect(written).toEqual([])
  })
})

test.each<[about: string, done: number, line: string]>([
  ['seconds', 20, '50%: 20 done, 2 a second; 10 s left'],
  ['minutes', 1, '2%: 1 done, 0.1 a second; 7 min left'],
  ['hours', 0.01, '0%: 0.01 done, 0 a second; 11 h 7 min left'],
  ['what nobody can know', 0, '0 done, 0 a second'],
  ['all of it', 40, '100%: 40 done, 4 a second; 0 s left'],
  ['more than was thought', 50, '100%: 50 done, 5 a second; 0 s left'],
])('of 40 in ten seconds, %s', (_, done, line) => {
  const { written, at } = watched(false, 40)
  at(10_000, done)
  expect(written).toEqual([`${line}\n`])
})

test('what was done before counts, and makes nothing faster', () => {
  const { written, progress, at } = watched(false, 100)
  progress.from(5, 50)
  at(10_000, 15, 75)
  expect(written).toEqual(['75%: 15 done, 1 a second; 10 s left\n'])
})

describe('standard error', () => {
  afterEach(() => vi.restoreAllMocks())

  test.each<[about: string, terminals: boolean, options: object, shown: boolean]>([
    ['a pipe', false, {}, true],
    ['a pipe, quiet', false, { quiet: true }, false],
    ['a terminal that the output comes on', true, {}, false],
    ['a terminal, the output in a file', true, { printed: false }, true],
  ])('%s: %s', (_, terminals, options, shown) => {
    const before = [process.stdout.isTTY, process.stderr.isTTY]
    ;[process.stdout.isTTY, process.stderr.isTTY] = [terminals, terminals]
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const now = vi.spyOn(performance, 'now').mockReturnValue(0)
    const progress = shownProgress({ total: null, locale: 'en', ...options })
    now.mockReturnValue(10_000)
    progress.to(1)
    expect(written).toHaveBeenCalledTimes(shown ? 1 : 0)
    ;[process.stdout.isTTY = false, process.stderr.isTTY = false] = before
  })
})
