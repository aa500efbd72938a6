import { expect, onTestFinished, test } from 'vitest'
import { caseContext } from '../desk/desk.ts'
import type { Engine } from '../engine/engine.ts'
import { type Alteration, alterationsOf, openTampering, readTables } from '../testing/alterations.ts'
import { answersOf, faultsOf, fill, PRIVATE, wrongAnswers } from '../testing/answers.ts'
import { overEngines } from '../testing/engines.ts'
import { named } from '../testing/publishing.ts'
import { openReader } from './reader.ts'

/**
 * What is no fault: bytes that no row claims, since somebody may be streaming them; those of a document that
 * is withheld, which a desk may keep or not; how far something has followed, which only makes it do its work
 * again; what was decided of proposals, which is no record; what is searched, which is made again at will.
 */
function isHarmless({ name, table }: Alteration, withheld: number): boolean {
  if (table === 'decisions' || table.startsWith('search_')) return true
  if (table === 'followers') return !name.includes('cursor')
  return name === `blobs: row ${withheld} deleted` || /^blob_parts: row \d+ duplicated/.test(name)
}

/**
 * Of so many alterations one is tried, from another place for each engine; with HEARSAY_ALTERED=all, every
 * one (`benchmarks/faults.ts`). Each is a database to be read whole.
 */
const EVERY = { sqlite: 2, postgres: 7, 'split postgres': 11 } as const
const ALL = process.env.HEARSAY_ALTERED === 'all'

async function attack(engine: Engine, seed: number, kind: keyof typeof EVERY): Promise<void> {
  const open = async () =>
    await openReader(
      engine,
      caseContext(() => '2026-07-01T00:00:00Z'),
    )
  const whole = await open()
  onTestFinished(() => whole.close())
  const before = await answersOf(whole)
  expect(await faultsOf(whole)).toEqual([])
  const tables = await readTables(engine)
  const tampering = await openTampering(engine)
  onTestFinished(tampering.close)
  const private_ = (tables.get('blobs') ?? []).findIndex(({ sha256 }) => named(PRIVATE).endsWith(`${sha256}`))
  const problems: string[] = []
  const alterations = alterationsOf(tables, seed, ALL ? 2 : 1).filter(
    (_, at) => ALL || at % EVERY[kind] === 1,
  )
  expect(alterations.length).toBeGreaterThan(5)
  if (ALL) console.log(`altered ${kind} ${alterations.length}`)
  for (const alteration of alterations) {
    const { name, table, change } = alteration
    const rows = tables.get(table) ?? []
    await tampering.write(table, change(rows))
    const reader = await open()
    problems.push(...wrongAnswers(before, await answersOf(reader)).map((said) => `${name}: wrong ${said}`))
    const faults = await faultsOf(reader)
    if (faults.length === 0 && !isHarmless(alteration, private_))
      problems.push(`${name}: verify sees nothing`)
    if (faults.length > 0 && faults.every((said) => said.startsWith('/ ') && !said.includes(table)))
      problems.push(`${name}: verify names nothing`)
    await reader.close()
    await tampering.write(table, rows)
  }
  expect(problems).toEqual([])
  expect(wrongAnswers(before, await answersOf(whole))).toEqual([])
}

overEngines((fresh, kind) => {
  test('no answer comes from a row of a desk that was altered, and verify names each', {
    timeout: 300_000,
  }, async () => {
    const { grounds } = await fill(fresh)
    await attack(grounds.desk.engine, 20150411, kind)
  })

  test('nor from one of the store of editions', { timeout: 300_000 }, async () => {
    const { grounds } = await fill(fresh)
    await attack(grounds.editions.engine, 20150412, kind)
  })
})
