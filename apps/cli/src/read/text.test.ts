import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../testing/hearsay.ts'
import { readDocument } from './text.ts'

afterEach(() => vi.restoreAllMocks())

function file(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'text')
  writeFileSync(path, content)
  return path
}

test('a file is its name, its bytes and its text, without a byte order mark', async () => {
  const path = file('\ufeffRené said so.')
  const { name, bytes, text } = await readDocument(path)
  expect({ name, text }).toEqual({ name: path, text: 'René said so.' })
  expect(bytes).toHaveLength(17)
})

test('standard input has a name of its own', async () => {
  const stdin = Readable.from([Buffer.from('René'), Buffer.from(' said so.')])
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as typeof process.stdin)
  expect(await readDocument('-')).toMatchObject({ name: 'standard input', text: 'René said so.' })
})

test('what is not UTF-8 is refused, with what to do', async () => {
  const path = file(Buffer.from([0x52, 0xe9]))
  await expect(readDocument(path)).rejects.toMatchObject({
    code: 'bad-text',
    message: `${path}: expected UTF-8 text; convert it first (iconv -t UTF-8)`,
    cause: expect.any(TypeError),
  })
})

test('64 MiB are read, and no more', async () => {
  const path = file('')
  truncateSync(path, 67_108_864)
  expect((await readDocument(path)).bytes).toHaveLength(67_108_864)
  truncateSync(path, 67_108_865)
  // Not `rejects`, which would print all of it.
  const outcome = await readDocument(path).then(
    () => 'read',
    ({ message }) => message,
  )
  expect(outcome).toBe(`${path}: expected at most 64 MiB of text; this is 67108865 bytes`)
})
