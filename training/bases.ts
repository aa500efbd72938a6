/**
 * `node bases.ts OUT.jsonl [INCIDENT …]`: the marks of every statement that a draft finds, and how its source
 * knows by the gold, for the incidents whose gold is known, or for those named.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pagesOf } from '../benchmarks/drafting/drafted.ts'
import { goldOf } from '../benchmarks/drafting/from-gold.ts'
import { incidentsOf, OPEN_SETS } from '../benchmarks/drafting/sets.ts'
import type { Page } from '../packages/drafting/src/page.ts'
import { looksAt } from '../packages/drafting/src/said/knowing/look.ts'
import { marksOf } from '../packages/drafting/src/said/knowing/marks.ts'
import { outletNames } from '../packages/drafting/src/said/outlet-names.ts'
import { toldIn } from '../packages/drafting/src/said/read.ts'
import type { Said } from '../packages/drafting/src/said/said.ts'
import { type Sheet, sheetOf } from '../packages/drafting/src/said/sheet.ts'
import { STAGES } from '../packages/drafting/src/said/stages.ts'
import { shared, type Told } from '../packages/drafting/src/said/told.ts'

/** What marks tell apart; who told it, and who has a thing, is read otherwise. */
const KINDS = new Set(['unstated', 'witnessed', 'own'])
/** The least part of both together that two statements share to be one. */
const LEAST = 0.5

const [, , output, ...only] = process.argv
if (!output) throw new Error('usage: node bases.ts OUT.jsonl [INCIDENT …]')
const lines: string[] = []
for (const folder of OPEN_SETS.flatMap(incidentsOf)) {
  const incident = basename(folder)
  if (only.length > 0 && !only.includes(incident)) continue
  lines.push(...(await rowsOf(folder)).map((row) => JSON.stringify({ incident, ...row })))
}
writeFileSync(output, `${lines.join('\n')}\n`)

async function rowsOf(folder: string) {
  const pages = await pagesOf(folder)
  const { said } = goldOf(folder, pages)
  const outlets = outletNames([...new Set(pages.flatMap(({ outlet }) => outlet ?? []))])
  return pages.flatMap((page, index) => {
    const sheet = sheetOf(pages, index, outlets)
    const known = said.filter((each) => each.page === index)
    return looksAt(beforeBases(page, index, sheet), sheet).flatMap((look) => {
      const kind = kindOf(look.one, known)
      return kind !== undefined && KINDS.has(kind) && look.one.basis.kind !== 'told-by'
        ? [{ kind, marks: marksOf(look) }]
        : []
    })
  })
}

function beforeBases({ reading, text }: Page, index: number, sheet: Sheet): readonly Told[] {
  const until = STAGES.findIndex(({ name }) => name === 'withBases')
  return STAGES.slice(0, until).reduce<readonly Told[]>(
    (told, stage) => stage(told, sheet),
    toldIn(reading, text, index),
  )
}

/** By the gold statement most of whose words it has. */
function kindOf({ words }: Told, known: readonly Said[]): string | undefined {
  const length = (spans: Said['words']): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)
  const likeness = (one: Said): number => {
    const both = shared(words, one.words)
    return both / (length(words) + length(one.words) - both)
  }
  const best = known.toSorted((one, other) => likeness(other) - likeness(one))[0]
  return best && likeness(best) >= LEAST ? best.basis.kind : undefined
}
