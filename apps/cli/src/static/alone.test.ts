import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aloneIn, LOCK } from './alone.ts'

test('while one is at work in a folder, another is refused; afterwards it is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-alone-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const said = await aloneIn(folder, async () => {
    await expect(aloneIn(folder, async () => 'second')).rejects.toMatchObject({ code: 'refused' })
    return readdirSync(folder)
  })
  expect(said).toEqual([LOCK])
  await expect(aloneIn(folder, () => Promise.reject(new Error('full')))).rejects.toThrow('full')
  expect(await aloneIn(folder, async () => 'third')).toBe('third')
})
