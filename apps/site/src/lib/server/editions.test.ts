import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEditionsWriter } from '@hearsay/store'
import { expect, onTestFinished, test } from 'vitest'
import { openedOnce } from './editions.ts'

test('a store that was put in the place of another is opened in its place; of one that is gone, nothing is given', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const place = join(folder, 'editions.db')
  const make = async (path: string) => await (await openEditionsWriter(path)).close()
  const editions = openedOnce(() => place)
  await expect(editions()).rejects.toThrow(/nothing to read/)
  await make(place)
  const first = await editions()
  expect(await editions()).toBe(first)
  await make(`${place}.new`)
  renameSync(`${place}.new`, place)
  const second = await editions()
  expect(second).not.toBe(first)
  expect(await second.cases()).toEqual([])
  rmSync(place)
  await expect(editions()).rejects.toThrow(/nothing to read/)
})
