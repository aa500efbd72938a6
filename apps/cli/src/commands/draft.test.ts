import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'

const WIRE = `The bridge at Tallow Lock fell on Monday, Northwire reports.

“The bolts had been loose for a week,” said Ada Quill, an engineer. Quill told Northwire that the mayor had been warned.

The mayor, Ben Osei, denied that he had been warned.`
const PAPER = `<!doctype html><html lang="en"><head><title>Bridge falls</title>
<meta property="og:site_name" content="The Weir Post"><meta property="article:published_time" content="2026-02-03">
</head><body><nav>Home Sport</nav><article><h1>Bridge falls</h1>
<p>“The bolts had been loose for a week,” engineer Ada Quill said. Osei said on Tuesday that he had been warned.</p>
</article></body></html>`
const MORE = 'A diver said that the bolts had been loose for a week. Ada Quill said that nobody was hurt.'

interface Drafted {
  readonly entries: {
    kind: string
    id?: string
    name?: string
    title?: string
    captured?: string
    words?: { exact: string }[]
  }[]
  readonly proposals: { key: string; subject: string; needs: string[]; entries: { from?: string }[] }[]
  readonly weigh: { accounts: unknown[] }
}

function pile() {
  const folder = temporaryFolder()
  const file = (name: string, text: string | Uint8Array) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  return { folder, file, wire: file('wire.txt', WIRE), paper: file('paper.html', PAPER) }
}

const json = async (...args: string[]): Promise<Drafted> => {
  const { code, out, err } = await hearsay(['draft', ...args, '--json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}
const kept = ({ entries }: Drafted, kind: string) => entries.filter((each) => each.kind === kind)

test('what was found, for a person', async () => {
  const { wire, paper } = pile()
  const { code, out, err } = await hearsay(['draft', wire, paper])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^2 pages, \d+ voices; /)
  expect(out).toContain('nothing is recorded until somebody accepts it')
  expect(out).toMatch(/paper\.html +The Weir Post +2026-02-03 +\d+ +\d+%\n/)
  expect(out).toMatch(/\nWhat is said, and by how many\nClaim +For +Against +Sure\n/)
  expect(out).toMatch(/The mayor had been warned\. +\d+ +1 +\d+%\n/)
  expect(out).toContain('\nNo copies proposed; that does not show that there are none.\n')
  expect(out).toMatch(/if all of it holds\nThese figures count every proposal as if it held, .*\n\nAccount/)
  expect(out).toMatch(/\nLines are how many parties would have to be wrong/)
  expect(out).toMatch(
    /\nPerhaps one party\nWhy +Sure\n“Osei” is the name of nobody else here than “Ben Osei”/,
  )
})

test('--out writes a case that import takes, with its documents; not over what is there', async () => {
  const { folder, wire, paper, file } = pile()
  const pdf = file('bulletin.pdf', pdfOf('The mayor said that the lock was safe.'))
  const out = join(folder, 'in', 'draft')
  const drafted = await hearsay(['draft', wire, paper, pdf, '--out', out])
  expect(drafted).toMatchObject({ code: 0, err: '' })
  expect(drafted.out).toContain(`hearsay case import`)
  expect(readFileSync(join(out, 'wire-page.txt'), 'utf8')).toBe(WIRE)
  expect(readFileSync(join(out, 'paper-page.html'), 'utf8')).toBe(PAPER)
  const data = join(folder, 'data')
  expect(await hearsay(['case', 'import', out, '--data', data])).toMatchObject({ code: 0, err: '' })
  const other = join(folder, 'Tallow Lock, 2026')
  expect((await hearsay(['draft', wire, '--out', other])).code).toBe(0)
  const second = await hearsay(['case', 'import', other, '--data', data, '--json'])
  expect(JSON.parse(second.out)).toMatchObject({ id: 'tallow-lock-2026' })
  const again = await hearsay(['draft', wire, '--out', out])
  expect(again).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^hearsay: .*nothing was written\n$/),
  })
})

test('--onto goes on from a case, and --refused from what was refused', async () => {
  const { folder, wire, paper, file } = pile()
  const out = join(folder, 'draft')
  await hearsay(['draft', wire, paper, '--out', out])
  const first = await json(wire, paper)
  const nothing = await hearsay(['draft', wire, '--onto', out])
  expect(nothing.err).toMatch(/^hearsay: expected a page that the case does not hold; it holds these\n$/)
  const more = file('more.txt', MORE)
  const early = await hearsay(['draft', more, '--onto', out, '--at', '2020-01-01T00:00:00Z'])
  expect(early).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/expected a time not before/) })
  const report = (await hearsay(['draft', more, '--onto', out])).out
  expect(report).toMatch(/wire-page .* recorded\n/)
  expect(report).toMatch(/more\.txt .* \d+%\n/)
  const on = await json('--onto', out, wire, more)
  expect(on.proposals.filter(({ subject }) => subject === 'page')).toHaveLength(1)
  expect(kept(on, 'party').filter(({ name }) => name === 'Ada Quill')).toHaveLength(1)
  expect(kept(on, 'document').length).toBeGreaterThan(2)

  const same = first.proposals.find(({ subject }) => subject === 'same')?.key ?? ''
  const list = file('refused', `${same}\r\n\n`)
  const stray = await hearsay(['draft', wire, paper, '--refused', file('stray', `${same}\nsame a = b\n`)])
  expect(stray.err).toMatch(/^hearsay: [^\n]*stray: no proposal has the key same a = b\n$/)
  const second = await json(wire, paper, '--refused', list)
  expect(first.proposals.map(({ key }) => key)).toContain(same)
  expect(second.proposals.map(({ key }) => key)).not.toContain(same)
})

test('a page that was captured keeps the time that its record says, any other has that of the draft', async () => {
  const { folder, wire, paper } = pile()
  const captures = join(folder, 'captures')
  const kept = JSON.parse((await hearsay(['capture', wire, '--out', captures, '--json'])).out)
  const at = new Date(Date.parse(kept[0].kept) + 60_000).toISOString()
  const { entries } = await json(captures, paper, '--at', at)
  const times = entries.flatMap(({ kind, captured }) => (kind === 'document' ? [captured] : []))
  expect(times).toEqual([kept[0].kept, at, at])
})

test('a page without words is left out, and told', async () => {
  const { file, wire } = pile()
  const { code, out, err } = await hearsay(['draft', wire, file('empty.txt', ' \n')])
  expect(code).toBe(0)
  expect(out).toMatch(/^1 page,/)
  expect(err).toMatch(/empty\.txt: no text was found on it; it is left out\n$/)
})

test('--jsonl drafts from a pile a line, and goes on where it was stopped', async () => {
  const { file } = pile()
  const line = (id: number, text: string) => `${JSON.stringify({ id, documents: [{ name: 'a', text }] })}\n`
  const piles = file('piles', `${line(1, WIRE)}none\n${line(3, MORE)}`)
  const drafts = file('drafts', '{"id":1,"entries":[]}\n{"id":"no')
  const args = ['--workers', '1', '--quiet', '--resume', drafts, '--at', '2026-02-04T00:00:00Z']
  expect((await hearsay(['draft', '--jsonl', piles, ...args])).code).toBe(2)
  const [first, second, third, ...more] = readFileSync(drafts, 'utf8').split('\n')
  expect([first, more]).toEqual(['{"id":1,"entries":[]}', ['']])
  expect(JSON.parse(second ?? '')).toHaveProperty('error')
  const { entries, ...rest } = JSON.parse(third ?? '')
  expect(Object.keys(rest)).toEqual(['id', 'proposals', 'weigh'])
  expect(entries[0]).toMatchObject({ kind: 'case', at: '2026-02-04T00:00:00.000Z' })
})

test.each<[args: string[], line: RegExp]>([
  [[], /expected a document: a page, a text, a PDF, a feed/],
  [['no-such'], /no-such: there is no such file/],
  [['docs'], /docs: expected a folder that hearsay capture has filled.*; give its files: docs\/\*/],
  [['README.md', 'no-such'], /no-such: there is no such file/],
  [['README.md', '--onto', 'no-such'], /no-such/],
  [['README.md', '--refused', 'no-such'], /no-such: cannot be read: there is no such file/],
  [['README.md', '--at', 'yesterday'], /--at/],
  [['README.md', '--workers', '2'], /--workers: expected only with --jsonl/],
  [['--jsonl', 'a', 'b'], /--jsonl: expected one file of lines, or standard input/],
  [['--jsonl', 'a', '--out', 'b'], /--out/],
])('%j is refused in a line, and nothing is written', async (args, line) => {
  const out = join(temporaryFolder(), 'out')
  const asked = args.some((each) => /^--(?:json|jsonl|out)$/.test(each)) ? args : [...args, '--out', out]
  const { code, out: printed, err } = await hearsay(['draft', ...asked])
  expect({ code, printed }).toEqual({ code: 2, printed: '' })
  expect(err).toMatch(line)
  expect(err).toMatch(/^hearsay: [^\n]+\n$/)
  expect(existsSync(out)).toBe(false)
})

test('keys that are no text, a file without words, and a folder that is no case are refused', async () => {
  const { folder, file, wire } = pile()
  const bytes = file('bytes', Buffer.from('Ren\xe9', 'latin1'))
  mkdirSync(join(folder, 'none'))
  const said = async (...args: string[]) => (await hearsay(['draft', ...args])).err
  expect(await said(wire, '--refused', bytes)).toMatch(
    /bytes: expected UTF-8 text, the key of a proposal a line\n$/,
  )
  expect(await said(file('empty.txt', ''))).toMatch(/expected a page with text; found none\n$/)
  expect(await said(wire, '--onto', join(folder, 'none'))).toMatch(/^hearsay: [^\n]+\n$/)
})

/** One page with one line on it. */
function pdfOf(line: string): Uint8Array {
  const content = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`)
  const head = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'
  const offsets = objects.map((_, index) => head.length + objects.slice(0, index).join('').length)
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = head.length + objects.join('').length
  const end = `xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(head + objects.join('') + end, 'latin1')
}
