import { copyFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { caseContext } from '../desk/desk.ts'
import { sqliteEngine } from '../engine/sqlite.ts'
import { StoreError } from '../errors.ts'
import { readTables } from '../testing/alterations.ts'
import { answersOf, faultsOf, fill, wrongAnswers } from '../testing/answers.ts'
import { temporaryFile } from '../testing/folder.ts'
import { openReader } from './reader.ts'

/* SQLite keeps any value in any column: text where bytes were, a number of 60 bits, half a number. */

const ODD: Readonly<Record<string, readonly string[]>> = {
  string: ["x'00ff'"],
  number: ['1152921504606846976', "x'00'", '1.5'],
  object: ['5', "'x'"],
}

const open = (file: string) =>
  openReader(
    sqliteEngine(file),
    caseContext(() => '2026-07-01T00:00:00Z'),
  )

test('a value of another type than its column is refused as what was altered, in every column', {
  timeout: 120_000,
}, async () => {
  const { grounds, desk } = await fill(() => {
    const place = temporaryFile('store.db')
    return { engine: sqliteEngine(place), place, schema: '' }
  })
  await desk.writer.forget('small')
  const whole = await open(grounds.desk.place)
  onTestFinished(() => whole.close())
  const before = await answersOf(whole)
  const copy = temporaryFile('copy.db')
  const problems: string[] = []
  for (const [table, [row = {}]] of await readTables(grounds.desk.engine))
    for (const [column, value] of Object.entries(row))
      for (const odd of ODD[typeof value] ?? []) {
        copyFileSync(grounds.desk.place, copy)
        alter(copy, `update ${table} set ${column} = ${odd} where rowid = (select min(rowid) from ${table})`)
        const said = (await problemsOf(copy, before)).map(
          (problem) => `${table}.${column} = ${odd}: ${problem}`,
        )
        problems.push(...said)
      }
  expect(problems).toEqual([])
})

function alter(file: string, statement: string): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  database.exec(statement)
  database.close()
}

async function problemsOf(file: string, before: Map<string, unknown>): Promise<string[]> {
  const reader = await open(file)
  try {
    await reader.cases().catch((error) => {
      if (!(error instanceof StoreError)) throw error
    })
    const wrong = wrongAnswers(before, await answersOf(reader))
    const found = await faultsOf(reader).catch((error) => [String(error)])
    return found.length === 0 ? [...wrong, 'verify sees nothing'] : wrong
  } catch (error) {
    return [String(error)]
  } finally {
    await reader.close()
  }
}
