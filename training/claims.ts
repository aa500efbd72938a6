/**
 * `node claims.ts OUT.jsonl`: what two statements have in common, and whether they bear on one claim, for
 * every pair of statements with a bearing in the incidents whose gold is known.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { draftIncident } from '../benchmarks/drafting/drafted.ts'
import { fromGold, type Gold } from '../benchmarks/drafting/from-gold.ts'
import { comparedOf, likenessOf } from '../packages/drafting/src/claims/alike.ts'
import { sayingsOf } from '../packages/drafting/src/claims/sayings.ts'

const SETS = ['../../shared/data/drafting', '../benchmarks/drafting/incidents'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

type Record = { kind: string; id: string; negates?: string; of?: string; claim?: string }

const [, , output] = process.argv
if (!output) throw new Error('usage: node claims.ts OUT.jsonl')
const lines: string[] = []
for (const set of SETS.filter((each) => existsSync(each))) {
  for (const incident of readdirSync(set).filter((name) => existsSync(join(set, name, 'gold.json')))) {
    lines.push(...(await pairsOf(join(set, incident))).map((pair) => JSON.stringify({ incident, ...pair })))
  }
}
writeFileSync(output, `${lines.join('\n')}\n`)

async function pairsOf(folder: string) {
  const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  const { proposed } = await draftIncident(folder)
  const pages = proposed.draft.pages.map((page) => ({
    ...page,
    name: page.name.split('/').at(-1) ?? page.name,
  }))
  const { said, ids, parties } = fromGold(gold, new Set(), pages)
  const sayings = sayingsOf(pages, said, parties)
  const { compared } = comparedOf(sayings)
  const claims = claimsIn(gold.entries)
  const on = sayings.map(({ of }) => claims.get(ids[of] ?? '') ?? [])
  return compared.flatMap((one, at) =>
    compared.slice(0, at).flatMap((other, before) => {
      const [mine, theirs] = [on[at] ?? [], on[before] ?? []]
      if (mine.length === 0 || theirs.length === 0) return []
      return [{ same: mine.some((claim) => theirs.includes(claim)), likeness: likenessOf(one, other) }]
    }),
  )
}

/** The claims on which each statement bears; one and its negation are one. */
function claimsIn(entries: readonly Record[]): Map<string, string[]> {
  const negates = new Map(entries.map(({ id, negates }) => [id, negates]))
  const claims = new Map<string, string[]>()
  for (const { kind, of = '', claim = '' } of entries) {
    if (kind === 'bearing') claims.set(of, [...(claims.get(of) ?? []), negates.get(claim) ?? claim])
  }
  return claims
}
