import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'

const SAID = 'The mayor, Ada Quill, said on Monday that the bridge was unsafe.\n'

/** A folder with what people give by mistake. */
function odd(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'page.txt'), SAID)
  symlinkSync('loop', join(folder, 'loop'))
  mkdirSync(join(folder, 'folder'))
  return folder
}

test.each<[args: string[], message: RegExp]>([
  [['loop'], /loop: cannot be read: links lead round in a circle\n$/],
  [['page.txt', 'a'.repeat(10_000)], /a: cannot be read: its name is too long\n$/],
  [['page.txt', '--onto', 'loop'], /loop: cannot be read: links lead round in a circle\n$/],
  [['page.txt', '--refused', 'loop'], /loop: cannot be read: links lead round in a circle\n$/],
  [['loop', '--jsonl'], /loop: cannot be read: links lead round in a circle\n$/],
  [['page.txt', '--refused', 'folder'], /folder: cannot be read: it is a folder\n$/],
  [['folder'], /expected a folder that hearsay capture has filled/],
])('hearsay draft %j is refused in a line, and nothing is written', async (args, message) => {
  const folder = odd()
  const placed = args.map((each) => (each.startsWith('--') ? each : join(folder, each)))
  const out = join(folder, 'out')
  const more = args.includes('--jsonl') ? [] : ['--out', out]
  const ended = await hearsay(['draft', ...placed, ...more])
  expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) })
  expect(ended.err.trimEnd()).not.toContain('\n')
  expect(existsSync(out)).toBe(false)
})
