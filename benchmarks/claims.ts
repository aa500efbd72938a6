import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Case, type Entry, fold, parseEntry } from '@hearsay/case'
import { LiveClaim, weighCase } from '@hearsay/weighing'
import { caseTruth, RULES, type Rule } from '../packages/weighing/src/testing/case-oracle/index.ts'
import { randomFrom } from '../packages/weighing/src/testing/random.ts'
import { CLAIMS, randomCase } from '../packages/weighing/src/testing/random-case/index.ts'
import { tallyRules } from '../packages/weighing/src/testing/tally.ts'
import { median } from './weighing/measure.ts'
import { load, writtenBy } from './written.ts'

/*
 * Claims of a case: how often the oracle of cases needed each rule, alone and in pairs, and whether the
 * engine agreed; and what one statement more costs in a case of 100,000 arcs. `node benchmarks/claims.ts
 * [CASES]`. Writes docs/benchmarks/claims.md.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/claims.md', import.meta.url))
const CASES = Number(process.argv[2] ?? 60_000)
const STATEMENTS = 54_000
const ADDED = 60

const oracle = againstOracle()
const growing = growth()
const text = page()
console.log(text)
mkdirSync(fileURLToPath(new URL('.', `file://${PAGE}`)), { recursive: true })
writeFileSync(PAGE, text)

/** Every claim of every case from both sides, by its figures. */
function againstOracle() {
  const fired: ReadonlySet<Rule>[] = []
  let differing = 0
  for (let seed = 1; seed <= CASES; seed += 1) {
    const of = fold(randomCase(randomFrom(seed)))
    const { claims } = weighCase(of)
    for (const claim of CLAIMS) {
      for (const side of ['for', 'against'] as const) {
        const truth = caseTruth(of, claim, side)
        const figures = side === 'for' ? claims.get(claim) : claims.get(claim)?.against
        fired.push(truth.rules)
        const isSame = (['strict', 'atWord'] as const).every((reading) => {
          const [ours, theirs] = [figures?.[reading], truth[reading]]
          return (
            ours?.f2.low === theirs.f2.low &&
            ours.f2.high === theirs.f2.high &&
            (['f3', 'f4', 'f5'] as const).every(
              (f) => ours[f].low.upper === theirs[f].low && ours[f].high.upper === theirs[f].high,
            )
          )
        })
        if (!isSame || figures?.f1.low !== truth.f1.low || figures.f1.high !== truth.f1.high) differing += 1
      }
    }
  }
  return { differing, ...tallyRules(fired) }
}

/**
 * A case in which tellers, relays and a few hundred pages carry one claim, and statements that come one by
 * one.
 */
function growth() {
  const start = performance.now()
  let of: Case = fold(entriesOf())
  const folded = performance.now() - start
  const live = new LiveClaim(of, 'it-fell')
  const made = performance.now() - start - folded
  const times: number[] = []
  for (let at = 0; at < ADDED; at += 1) {
    const next = fold(saying(STATEMENTS + at), of)
    const before = performance.now()
    live.follow(next)
    live.lines('strict')
    live.lines('at-word')
    times.push(performance.now() - before)
    of = next
  }
  const arcs = live.figures().graph.arcs.length
  return { folded, made, arcs, median: median(times), slowest: Math.max(...times), times }
}

function entriesOf(): Entry[] {
  const pages = Array.from({ length: 300 }, (_, at) => [
    entry('party', { id: `o-${at}`, type: 'outlet', name: `Outlet ${at}` }),
    entry('document', {
      id: `d-${at}`,
      form: 'capture',
      title: 'A page',
      outlet: `o-${at}`,
      citation: 'A page',
      captured: '2026-01-01T00:00:00Z',
      mediaType: 'text/plain',
      hash: `sha256:${String(at).padStart(64, '0')}`,
      held: 'published',
    }),
  ])
  return [
    entry('case', { id: 'c', kicker: 'K', title: 'T', question: 'Q?', language: 'en' }),
    entry('author', { id: 'ana', name: 'Ana', role: 'editor' }),
    entry('claim', { id: 'it-fell', text: 'It fell.' }),
    ...pages.flat(),
    ...Array.from({ length: STATEMENTS }, (_, at) => saying(at)).flat(),
  ]
}

/** Somebody new says it, or was told it by somebody new; a third of them through a reporter. */
function saying(at: number): Entry[] {
  const document = `d-${(at * 7919) % 300}`
  const person = (id: string) => entry('party', { id, type: 'person', name: id })
  const frame = { document, words: [], gist: 'It fell.', act: 'assert', modality: 'asserted' }
  const outer =
    at % 3 === 0
      ? [
          person(`r-${at}`),
          entry('statement', { ...frame, id: `w-${at}`, source: `r-${at}`, basis: { kind: 'unstated' } }),
        ]
      : []
  const told = at % 2 === 0 ? [person(`t-${at}`)] : []
  const basis = told.length > 0 ? { kind: 'told-by', by: `t-${at}` } : { kind: 'witnessed' }
  return [
    person(`p-${at}`),
    ...outer,
    ...told,
    entry('statement', {
      ...frame,
      id: `s-${at}`,
      source: `p-${at}`,
      basis,
      ...(outer.length > 0 && { within: `w-${at}` }),
    }),
    entry('bearing', { id: `s-${at}:it-fell`, of: `s-${at}`, claim: 'it-fell', how: 'asserts' }),
  ]
}

function entry(kind: string, fields: Record<string, unknown>): Entry {
  return parseEntry({ kind, at: '2026-01-01T00:00:00Z', by: 'ana', ...fields })
}

function page(): string {
  const rarest = (counts: ReadonlyMap<string, number>, limit: number) =>
    [...counts].sort(([, a], [, b]) => a - b).slice(0, limit)
  const under = [...oracle.pairs].filter(([, count]) => count < 50)
  const rows = (found: readonly (readonly [string, number])[]) =>
    found.map(([name, count]) => `| ${name} | ${count} |`)
  return `# Claims of a case

${writtenBy('node benchmarks/claims.ts')},
load average ${load()} at the end.

## Against an oracle

${CASES.toLocaleString('en')} random cases, every claim from both sides: ${oracle.claims.toLocaleString('en')} questions. The oracle enumerates sets of failing parties and
events, and shares nothing with the engine. F1 to F5 differ in **${oracle.differing}**. Of ${RULES.length} rules the rarest was needed
${rarest(oracle.alone, 1)[0]?.[1]} times; of ${oracle.pairs.size.toLocaleString('en')} pairs of rules ${under.length} were needed together fewer than 50 times.

| rule | needed |
|---|---:|
${rows(rarest(oracle.alone, RULES.length)).join('\n')}

Pairs that were needed together fewer than 50 times; some cannot be, since one rules out the other:

| pair | needed |
|---|---:|
${rows(under).join('\n')}

## One statement more

A claim of ${growing.arcs.toLocaleString('en')} arcs and ${STATEMENTS.toLocaleString('en')} statements on 300 pages; ${ADDED} more, one at a time. Lines (F2) and both load-bearing lists, strict
and at the pages' word, are current after **${growing.median.toFixed(1)} ms** (median; slowest ${growing.slowest.toFixed(1)}). F3 to F5 are marked as counting until
somebody asks. The whole claim, made anew, took ${growing.made.toFixed(0)} ms.
`
}
