import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../testing/hearsay.ts'
import { readBulk } from './bulk.ts'

afterEach(() => vi.restoreAllMocks())

test.each([
  ['{"id":1,"text":""}\n', undefined],
  ['a\n{"id":1,"text":""}\n', '1 line could not be read; it says why in its place'],
  ['a\nb\n', '2 lines could not be read; each says why in its place'],
])('of %j is told: %s', async (input, message) => {
  const path = join(temporaryFolder(), 'texts')
  writeFileSync(path, input)
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const reading = readBulk(path, 1)
  if (message === undefined) await reading
  else await expect(reading).rejects.toMatchObject({ code: 'bad-text', message })
  const out = written.mock.calls.map(([text]) => text).join('')
  expect(out.split('\n')).toHaveLength(input.split('\n').length)
})

test('a folder is no file of lines', async () => {
  const path = join(temporaryFolder(), 'texts')
  mkdirSync(path)
  await expect(readBulk(path, 1)).rejects.toMatchObject({
    code: 'unreadable',
    message: `${path}: cannot be read: it is a folder`,
  })
})
