import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { hearsay, start, temporaryFolder } from '../testing/hearsay.ts'

/** What the commands have in common that work through many lines; `read.test.ts` has more of the reader's. */
function file(lines: readonly object[]): string {
  const path = join(temporaryFolder(), 'lines')
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return path
}

/** Milliseconds: each thread loads the reader and all of capture anew. */
const SLOW = 120_000

const AT = '2026-01-01T00:00:00.000Z'
const pile = (id: number) => ({
  id,
  documents: ['Ada Quill', 'Ben Osei'].map((name, index) => ({
    name: `${index}.txt`,
    text: `${name} said on Monday that bridge ${id} was unsafe. Engineers had told ${name} so.`,
    outlet: `The Post ${index}`,
  })),
})

describe('hearsay draft --jsonl', () => {
  test('is the same for any number of threads, in order, with what is wrong in its place', {
    timeout: SLOW,
  }, async () => {
    const path = file([...Array.from({ length: 12 }, (_, id) => pile(id)), { id: 'x', documents: [] }])
    const one = await hearsay(['draft', path, '--jsonl', '--at', AT, '--workers', '1'])
    const two = await hearsay(['draft', path, '--jsonl', '--at', AT, '--workers', '2'])
    expect(two).toEqual(one)
    expect(one.err).toBe('hearsay: 1 line could not be read; it says why in its place\n')
    const lines = one.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id }) => id)).toEqual([...Array.from({ length: 12 }, (_, id) => id), 'x'])
    expect(Object.keys(lines[0])).toEqual(['id', 'entries', 'proposals', 'weigh'])
    expect(lines[12]).toEqual({ id: 'x', line: 13, error: 'expected "documents", a list of at least one' })
  })

  test('a line is what --json gives of the same pages', { timeout: SLOW }, async () => {
    const [first] = pile(1).documents
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'page.txt'), first?.text ?? '')
    const alone = await hearsay(['draft', join(folder, 'page.txt'), '--json', '--at', AT])
    const documents = [{ name: join(folder, 'page.txt'), text: first?.text }]
    const { out } = await hearsay(['draft', file([{ id: 1, documents }]), '--jsonl', '--at', AT])
    expect(JSON.parse(out)).toEqual({ id: 1, ...JSON.parse(alone.out) })
  })
})

/**
 * More lines than are read in one go, so that there is a time at which some are done: a few with long names,
 * since what is read in one go is counted in bytes.
 */
const MANY = Array.from({ length: 200 }, (_, id) => ({
  id: `${id}`.padStart(1_000, '0'),
  text: `Ada Quill told reporters that engineers had warned her bridge ${id} was unsafe. `.repeat(3),
}))

test('killed while it writes and run again, it has written what one run does', {
  timeout: SLOW,
}, async () => {
  const path = file(MANY)
  const whole = await hearsay(['read', path, '--jsonl'])
  const resume = join(temporaryFolder(), 'readings')
  const args = ['read', path, '--jsonl', '--workers', '1', '--resume', resume]
  const child = start(args)
  const closed = once(child, 'close')
  while ((statSync(resume, { throwIfNoEntry: false })?.size ?? 0) === 0) await setTimeout(5)
  child.kill('SIGKILL')
  await closed
  const before = readFileSync(resume, 'utf8')
  expect(before.length).toBeLessThan(whole.out.length)
  expect(whole.out.startsWith(before)).toBe(true)
  expect(await hearsay(args)).toEqual({ code: 0, out: '', err: '' })
  expect(readFileSync(resume, 'utf8')).toBe(whole.out)
})
