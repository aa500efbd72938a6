/**
 * `node claims.ts OUT.jsonl`: what two statements have in common, and whether they bear on one claim, for
 * every pair of statements with a bearing in the incidents whose gold is known.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pagesOf } from '../benchmarks/drafting/drafted.ts'
import { goldOf } from '../benchmarks/drafting/from-gold.ts'
import { incidentsOf, OPEN_SETS } from '../benchmarks/drafting/sets.ts'
import { comparedOf, likenessOf } from '../packages/drafting/src/claims/alike.ts'
import { sayingsOf } from '../packages/drafting/src/claims/sayings.ts'

const [, , output] = process.argv
if (!output) throw new Error('usage: node claims.ts OUT.jsonl')
const lines: string[] = []
for (const folder of OPEN_SETS.flatMap(incidentsOf)) {
  const incident = basename(folder)
  lines.push(...(await pairsOf(folder)).map((pair) => JSON.stringify({ incident, ...pair })))
}
writeFileSync(output, `${lines.join('\n')}\n`)

async function pairsOf(folder: string) {
  const pages = await pagesOf(folder)
  const { said, parties, claims } = goldOf(folder, pages)
  const sayings = sayingsOf(pages, said, parties)
  const { compared } = comparedOf(sayings)
  const on = sayings.map(({ of }) => claims.filter(({ bearings }) => bearings.some((each) => each.of === of)))
  return compared.flatMap((one, at) =>
    compared.slice(0, at).flatMap((other, before) => {
      const [mine, theirs] = [on[at] ?? [], on[before] ?? []]
      if (mine.length === 0 || theirs.length === 0) return []
      return [{ same: mine.some((claim) => theirs.includes(claim)), likeness: likenessOf(one, other) }]
    }),
  )
}
