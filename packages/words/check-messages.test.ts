import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

const HERE = fileURLToPath(new URL('.', import.meta.url))
let copy: string

// Inside this package, so that what the copy imports is found.
beforeEach(() => {
  copy = mkdtempSync(join(HERE, 'node_modules-check-'))
  cpSync(join(HERE, 'src'), join(copy, 'src'), { recursive: true })
  cpSync(join(HERE, 'check-messages.ts'), join(copy, 'check-messages.ts'))
})
afterEach(() => rmSync(copy, { recursive: true }))

function check() {
  const { status, stderr } = spawnSync(process.execPath, [join(copy, 'check-messages.ts')], {
    encoding: 'utf8',
  })
  return { status, stderr }
}

it('passes what is whole', () => {
  expect(check()).toEqual({ status: 0, stderr: '' })
})

it.each([
  ['empty', "digits: ''", 'en/numbers.ts: digits: expected a message; it is empty'],
  ['missing', '', 'ar/numbers.ts: digits: expected a key that English has'],
])('a build with a message that is %s fails', (_, instead, fault) => {
  const file = join(copy, 'src/en/numbers.ts')
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replace(/digits: '[^']*'/, instead)
      .replace('{\n  ,', '{'),
  )
  const { status, stderr } = check()
  expect(status).toBe(1)
  expect(stderr).toContain(fault)
})
