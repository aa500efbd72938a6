import { copyFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caseContext } from '../desk/desk.ts'
import { sqliteEngine } from '../engine/sqlite.ts'
import { StoreError } from '../errors.ts'
import { answersOf, faultsOf, fill, wrongAnswers } from '../testing/answers.ts'
import { flipBit } from '../testing/flip-bit.ts'
import { temporaryFile } from '../testing/folder.ts'
import { numbers } from '../testing/numbers.ts'
import { openReader } from './reader.ts'

const FLIPS = 60

/** What a database that cannot even be opened is said to be: its version lies in a row as well. */
const NOT_OPENED = ['corrupt', 'older-database', 'newer-database', 'no-database']

const open = (file: string) =>
  openReader(
    sqliteEngine(file),
    caseContext(() => '2026-07-01T00:00:00Z'),
  )

/**
 * What is wrong with the answers that a file gives, and with what verify says of it; nothing where all is
 * well.
 */
async function problemsOf(file: string, before: Map<string, unknown>): Promise<string[]> {
  const reader = await open(file).catch((error) => {
    if (error instanceof StoreError && NOT_OPENED.includes(error.code)) return undefined
    throw new Error('opening ends in a stack', { cause: error })
  })
  if (reader === undefined) return []
  try {
    const after = await answersOf(reader)
    const faults = await faultsOf(reader)
    const refused = [...after].filter(
      ([question, answer]) => answer !== before.get(question) && typeof answer === 'string',
    )
    const unseen = refused.length > 0 && faults.length === 0 ? ['verify sees nothing'] : []
    return [...wrongAnswers(before, after), ...unseen]
  } finally {
    await reader.close()
  }
}

test(`of ${FLIPS} files in each of which one bit is flipped, none gives a wrong answer or a stack`, {
  timeout: 120_000,
}, async () => {
  const file = temporaryFile('whole.db')
  const { grounds, desk } = await fill(() => {
    const place = temporaryFile('store.db')
    return { engine: sqliteEngine(place), place, schema: '' }
  })
  await desk.writer.forget('small')
  copyFileSync(grounds.desk.place, file)
  const whole = await open(file)
  const before = await answersOf(whole)
  expect(await faultsOf(whole)).toEqual([])
  await whole.close()
  const random = numbers(1976)
  const problems: string[] = []
  for (let flip = 0; flip < FLIPS; flip++) {
    // Most of the file is bytes of documents: every other flip is in its first pages, among schema, keys and
    // rows.
    const bit = Math.floor(random() * statSync(file).size * 8 * (flip % 2 === 0 ? 1 : 0.05))
    const copy = `${file}.${flip}`
    copyFileSync(file, copy)
    flipBit(copy, bit)
    problems.push(...(await problemsOf(copy, before)).map((said) => `bit ${bit}: ${said}`))
  }
  expect(problems).toEqual([])
})
