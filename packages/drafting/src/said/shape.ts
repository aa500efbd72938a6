import type { Page } from '../page.ts'
import { outletNames } from './outlet-names.ts'
import { toldIn } from './read.ts'
import { withRecants } from './recants.ts'
import type { Said } from './said.ts'
import { withSameGround } from './same-ground.ts'
import { sheetOf } from './sheet.ts'
import { STAGES } from './stages.ts'
import { endOf, startOf, type Told } from './told.ts'

/** What is said on the pages of a pile, page by page in the order of the text. */
export function saidOn(pages: readonly Page[]): Said[] {
  const all: Said[] = []
  const outlets = outletNames([...new Set(pages.flatMap(({ outlet }) => outlet ?? []))])
  for (const [index, { reading, text }] of pages.entries()) {
    const sheet = sheetOf(pages, index, outlets)
    const told = STAGES.reduce<readonly Told[]>(
      (now, stage) => stage(now, sheet),
      toldIn(reading, text, index),
    )
    all.push(...numbered(told, all.length))
  }
  return withRecants(withSameGround(all, pages), pages)
}

/** In the order of the text, a holder before what it holds; ids become indices in the pile. */
function numbered(told: readonly Told[], before: number): Said[] {
  const depth = depths(told)
  const begins = beginnings(told)
  const sorted = told
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => begins(a) - begins(b) || depth(a) - depth(b) || endOf(b) - endOf(a) || a.id - b.id)
  const at = new Map(sorted.map(({ id }, index) => [id, before + index]))
  return sorted.map(({ id: _, cue: __, sourceAt: ___, within, recants, ...said }) => ({
    ...said,
    within: within === null ? null : (at.get(within) ?? null),
    recants: recants.flatMap((id) => at.get(id) ?? []),
  }))
}

/** Where each begins, or the first of what it holds. */
function beginnings(told: readonly Told[]): (one: Told) => number {
  const first = new Map(told.map((one) => [one.id, startOf(one)]))
  const by = new Map(told.map((one) => [one.id, one]))
  for (const one of told)
    for (let holder = by.get(one.within ?? -1); holder; holder = by.get(holder.within ?? -1))
      first.set(holder.id, Math.min(first.get(holder.id) ?? Infinity, startOf(one)))
  return ({ id }) => first.get(id) ?? Infinity
}

function depths(told: readonly Told[]): (one: Told) => number {
  const by = new Map(told.map((one) => [one.id, one]))
  return function depth({ within }): number {
    const holder = within === null ? undefined : by.get(within)
    return holder ? 1 + depth(holder) : 0
  }
}
