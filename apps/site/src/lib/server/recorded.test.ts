import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fold } from '@hearsay/case'
import { readCaseFolder } from '@hearsay/case/testing'
import { expect, test, vi } from 'vitest'
import { recordedCase, sizeAt, stateAt } from './recorded.ts'

vi.mock('@hearsay/case', async (original) => {
  const room: object = await original()
  return { ...room, fold: vi.fn((room as { fold: typeof fold }).fold) }
})

test.each<[time: string, size: number]>([
  ['1999-01-01T00:00:00Z', 0],
  ['2026-01-01T00:00:00Z', 1],
  ['2026-01-01T00:00:00.001Z', 1],
  ['2026-01-02T00:00:00Z', 3],
  ['2999-01-01T00:00:00Z', 4],
])('by %s there were %i entries', (time, size) => {
  const days = ['2026-01-01', '2026-01-02', '2026-01-02', '2026-01-03'].map((day) => Date.parse(day))
  expect(sizeAt({ times: days }, time)).toBe(size)
})

test('whatever times are asked for, a case is folded once for each number of entries', async () => {
  const { entries } = readCaseFolder('abu-ghraib-2015')
  const times = entries.map(({ at }) => Date.parse(at))
  const recorded = {
    entries,
    times,
    latest: fold(entries),
    ledger: { size: entries.length, root: '' },
    editions: [],
    gone: new Map(),
  }
  vi.mocked(fold).mockClear()
  const middle = Math.floor(entries.length / 2)
  for (let turn = 0; turn < 70; turn++) {
    const state = await stateAt('east', '1', recorded, middle)
    expect(state.case.size).toBe(middle)
  }
  expect(fold).toHaveBeenCalledTimes(1)
  expect((await stateAt('east', '1', recorded, entries.length)).case).toBe(recorded.latest)
  expect(fold).toHaveBeenCalledTimes(1)
})

test('a case that is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  vi.stubEnv('HEARSAY_FOLDER', '')
  vi.stubEnv('HEARSAY_EDITIONS', join(folder, 'none.db'))
  await expect(recordedCase('east', '1')).rejects.toMatchObject({ code: 'no-database' })
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})
