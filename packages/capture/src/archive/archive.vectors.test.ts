import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { codes, readAll } from './testing/made.ts'

/** Files of the Python library warcio, whole, truncated and wrong: what each of them gives. */
interface Expected {
  readonly refused?: string
  readonly pages?: readonly (readonly [url: string, bytes: number, ...notes: string[]])[]
  readonly remarks?: readonly string[]
  readonly whole?: false
}

const EXAMPLE = 'http://example.com/'
const WGET = 'metadata://gnu.org/software/wget/warc'
const POSTED = 'http://httpbin.org/post'
const FILES: Readonly<Record<string, Expected>> = {
  'bad.arc': { refused: 'unsupported' },
  'example.arc': { refused: 'unsupported' },
  'example.arc.gz': { refused: 'unsupported' },
  'example-space-in-url.arc': { refused: 'unsupported' },
  'example.warc': { pages: [[EXAMPLE, 1270]], remarks: ['revisit'] },
  'example.warc.gz': { pages: [[EXAMPLE, 1270]], remarks: ['revisit'] },
  // One gzip member around all records: nobody can jump into it, and whoever reads it in order loses nothing.
  'example-bad-non-chunked.warc.gz': { pages: [[EXAMPLE, 1270]], remarks: ['revisit'] },
  'example-bad.warc.gz.bad': {
    pages: [
      ['http://example.com?example=1', 1270],
      ['http://www.iana.org/domains/example', 201],
    ],
    remarks: ['revisit'],
  },
  'example-digest.warc': {},
  'example-iana.org-chunked.warc': { pages: [['http://www.iana.org/', 7223]] },
  'example-resource.warc.gz': { pages: [[EXAMPLE, 1303]] },
  'example-space-in-target-uri.warc.gz': {
    pages: [['file:///example%20with%20spaces.png', 70, 'odd-address']],
  },
  'example-trunc.warc': {
    pages: [[EXAMPLE, 1270, 'odd-length', 'truncated', 'wrong-digest', 'wrong-digest']],
    remarks: ['damaged'],
    whole: false,
  },
  'example-wget-bad-target-uri.warc.gz': {
    pages: [
      [EXAMPLE, 1270, 'odd-address'],
      [`${WGET}/wget_arguments.txt`, 49, 'odd-address'],
      [`${WGET}/wget.log`, 471, 'odd-address'],
    ],
  },
  'example-wrong-chunks.warc.gz': { pages: [[EXAMPLE, 1270, 'odd-length', 'wrong-digest']] },
  'post-test.warc.gz': {
    pages: [
      [POSTED, 545],
      [POSTED, 552],
      [`${POSTED}?foo=bar`, 551],
    ],
  },
}

const FOLDER = fileURLToPath(new URL('../../../../../shared/data/vectors/warc/', import.meta.url))
const present = existsSync(FOLDER)

if (!present)
  test('vectors warc NOT RUN: ../shared/data/vectors/warc is absent', ({ skip }) => {
    if (process.env.HEARSAY_VECTORS === 'required') throw new Error(`${FOLDER} is required and absent`)
    skip('the vectors are not beside this repository')
  })

describe.runIf(present)('vectors warc', () => {
  test('every file is expected', () => {
    expect(Object.keys(FILES).sort()).toEqual(readdirSync(FOLDER).sort())
  })

  test.each(Object.entries(FILES))(
    '%s',
    async (name, { refused, pages = [], remarks = [], whole = true }) => {
      const reading = readAll(join(FOLDER, name))
      if (refused !== undefined) return await expect(reading).rejects.toMatchObject({ code: refused })
      const { archived, remarks: made, tally } = await reading
      expect(archived.map(({ url, bytes, notes }) => [url, bytes.length, ...codes(notes)])).toEqual(pages)
      expect(codes(made)).toEqual(remarks)
      expect(tally?.whole).toBe(whole)
    },
  )
})
