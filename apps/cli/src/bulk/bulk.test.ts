import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../testing/hearsay.ts'
import { runBulk } from './bulk.ts'

const READING = { worker: new URL('../read/worker.ts', import.meta.url) }
const run = (path: string, resume?: string) =>
  runBulk(path, READING, { workers: 1, ...(resume === undefined ? {} : { resume }) }, 'en')

afterEach(() => vi.restoreAllMocks())

test.each([
  ['{"id":1,"text":""}\n', undefined],
  ['a\n{"id":1,"text":""}\n', '1 line could not be read; it says why in its place'],
  ['a\nb\n', '2 lines could not be read; each says why in its place'],
])('of %j is told: %s', async (input, message) => {
  const path = join(temporaryFolder(), 'texts')
  writeFileSync(path, input)
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const reading = run(path)
  if (message === undefined) await reading
  else await expect(reading).rejects.toMatchObject({ code: 'bad-text', message })
  const out = written.mock.calls.map(([text]) => text).join('')
  expect(out.split('\n')).toHaveLength(input.split('\n').length)
})

test.each([
  '<!doctype html>\n<p>Hi\n',
  '\ufeff\n <rss>',
  '%PDF-1.7\n',
  'WARC/1.1\r\n',
  'PK\x03\x04',
  '\x1f\x8b',
])('a document is refused once, and not line by line: %j', async (text) => {
  const path = join(temporaryFolder(), 'page')
  writeFileSync(path, text, text.startsWith('\x1f') ? 'latin1' : 'utf8')
  const written = vi.spyOn(process.stdout, 'write')
  await expect(run(path)).rejects.toMatchObject({
    code: 'bad-text',
    message: expect.stringContaining('found a document'),
  })
  expect(written).not.toHaveBeenCalled()
})

test('a folder is no file of lines', async () => {
  const path = join(temporaryFolder(), 'texts')
  mkdirSync(path)
  await expect(run(path)).rejects.toMatchObject({
    code: 'unreadable',
    message: `${path}: cannot be read: it is a folder`,
  })
})

describe('stopped and run again', () => {
  const INPUT = `{"id":1,"text":"Ada Quill said it fell."}\n\nno json\n{"id":"x","text":"He denied it."}\n`

  async function whole(): Promise<{ input: string; output: string; resume: string }> {
    const folder = temporaryFolder()
    const input = join(folder, 'texts')
    writeFileSync(input, INPUT)
    const resume = join(folder, 'readings')
    await expect(run(input, resume)).rejects.toMatchObject({ code: 'bad-text' })
    return { input, resume, output: readFileSync(resume, 'utf8') }
  }

  test('wherever it was stopped, the output is that of one run, and what was bad is still told', async () => {
    const { input, resume, output } = await whole()
    expect(output.split('\n')).toHaveLength(4)
    const places = [0, 1, 6, output.indexOf('\n'), output.indexOf('\n') + 1, output.length - 1, output.length]
    for (const stopped of places) {
      writeFileSync(resume, output.slice(0, stopped))
      await expect(run(input, resume)).rejects.toMatchObject({
        code: 'bad-text',
        message: '1 line could not be read; it says why in its place',
      })
      expect(readFileSync(resume, 'utf8')).toBe(output)
    }
  })

  test('what is half written goes, though nothing is left to do', async () => {
    const { input, resume, output } = await whole()
    appendFileSync(resume, '{"id":"y')
    await expect(run(input, resume)).rejects.toMatchObject({ code: 'bad-text' })
    expect(readFileSync(resume, 'utf8')).toBe(output)
  })

  test('the output of another input is left as it is', async () => {
    const { input, resume, output } = await whole()
    writeFileSync(input, INPUT.replace('"x"', '"y"'))
    appendFileSync(resume, '{"id":"z')
    await expect(run(input, resume)).rejects.toMatchObject({ code: 'diverges' })
    expect(readFileSync(resume, 'utf8')).toBe(`${output}{"id":"z`)
  })

  test('a file that cannot be written is no defect', async () => {
    const { input } = await whole()
    await expect(run(input, '/nowhere/at/all')).rejects.toMatchObject({
      code: 'data',
      message: '/nowhere/at/all: cannot be written: there is no such file',
    })
  })
})
