import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findChromium } from './find.ts'

function folder(...names: readonly string[]): string {
  const path = mkdtempSync(join(tmpdir(), 'hearsay-find-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const name of names) {
    writeFileSync(join(path, name), '')
    chmodSync(join(path, name), 0o755)
  }
  return path
}

test('the one that is named, else the first usual name on PATH, else none', () => {
  const [one, two, none] = [folder('google-chrome', 'other'), folder('chromium'), folder('firefox')]
  const PATH = ['', one, two].join(delimiter)
  expect(findChromium({ PATH })?.executablePath).toBe(join(two, 'chromium'))
  expect(findChromium({ PATH: one })?.executablePath).toBe(join(one, 'google-chrome'))
  expect(findChromium({ PATH, HEARSAY_CHROMIUM: join(one, 'other') })?.executablePath).toBe(
    join(one, 'other'),
  )
  expect(findChromium({ PATH, HEARSAY_CHROMIUM: join(one, 'missing') })).toBeNull()
  expect(findChromium({ PATH: none })).toBeNull()
  expect(findChromium({})).toBeNull()
})
