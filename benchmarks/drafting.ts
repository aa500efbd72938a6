import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { draftIncident } from './drafting/drafted.ts'
import { type Figures, macroOf, missingScorer, workOf } from './drafting/scorer.ts'
import { writtenBy } from './written.ts'

/*
 * How near a draft comes to the case that a careful person records: `npm run bench:drafting`. The development
 * incidents stand beside the repository; seven more are our own, of which nobody tuned on three. Writes
 * docs/benchmarks/drafting.md.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/drafting.md', import.meta.url))
const SETS = [
  {
    title: 'development',
    folder: fileURLToPath(new URL('../../shared/data/drafting', import.meta.url)),
    only: /^\d/,
  },
  {
    title: 'our own, learnt from',
    folder: fileURLToPath(new URL('drafting/incidents', import.meta.url)),
    only: /^0[1256]-/,
  },
  {
    title: 'our own, held back',
    folder: fileURLToPath(new URL('drafting/incidents', import.meta.url)),
    only: /^0[347]-/,
  },
]

/** What is printed: a name, and where the scorer has it. */
const FIGURES: readonly (readonly [name: string, ...path: string[]])[] = [
  ['statements found, F1', 'statements', 'f1'],
  ['speaker named', 'of matched', 'speaker named'],
  ['nested chain whole', 'of matched', 'chain, nested'],
  ['act', 'of matched', 'act'],
  ['basis right', 'of matched', 'basis'],
  ['told-by, precision', 'told-by', 'precision'],
  ['told-by, recall', 'told-by', 'recall'],
  ['witnessed, precision', 'witnessed', 'precision'],
  ['witnessed, recall', 'witnessed', 'recall'],
  ['parties, B³ F1', 'parties', 'f1'],
  ['parties, counting what was not found', 'parties', 'found'],
  ['claims, extended B³ F1', 'claims', 'f1'],
  ['stance', 'claims', 'stance'],
  ['copying pairs, precision', 'copying', 'precision'],
  ['copying pairs, recall', 'copying', 'recall'],
  ['accounts with all four figures of F2', 'accounts', 'all four'],
]

const missing = missingScorer()
if (missing !== undefined) {
  console.log(`NOT SCORED: ${missing} is not here`)
} else {
  const results = []
  for (const set of SETS) {
    if (existsSync(set.folder)) results.push({ title: set.title, ...(await scoreSet(set)) })
    else console.log(`LEFT OUT: ${set.title} (${set.folder} is not here)`)
  }
  const page = pageOf(results)
  console.log(page)
  writeFileSync(PAGE, page)
}

interface Result {
  readonly title: string
  readonly figures: Figures
  readonly work: Readonly<Record<string, number>>
}

async function scoreSet({ folder, only }: (typeof SETS)[number]): Promise<Omit<Result, 'title'>> {
  const work = mkdtempSync(join(tmpdir(), 'drafting-'))
  try {
    const names = readdirSync(folder).filter(
      (name) => only.test(name) && existsSync(join(folder, name, 'docs')),
    )
    for (const name of names) {
      const { scored } = await draftIncident(join(folder, name))
      writeFileSync(join(work, `${name}.json`), JSON.stringify(scored))
    }
    const pairs = names.map((name) => [join(folder, name), join(work, `${name}.json`)] as const)
    return { figures: macroOf(pairs), work: workOf(pairs) }
  } finally {
    rmSync(work, { recursive: true })
  }
}

function pageOf(results: readonly Result[]): string {
  const head = ['figure', ...results.map(({ title }) => title)]
  const rows = FIGURES.map(([name, group = '', figure = '']) => [
    name,
    ...results.map(({ figures }) => shown(figures[group]?.[figure])),
  ])
  const kinds = Object.keys(results[0]?.work ?? {})
  const work = kinds.map((kind) => [kind, ...results.map((result) => String(result.work[kind]))])
  return `# Drafting\n\n${writtenBy('npm run bench:drafting')}\n\nPer cent, mean over incidents, by the reference scorer.\n\n${tableOf(head, rows)}\n\n## What it saves\n\n${tableOf(['entries', ...head.slice(1)], work)}\n`
}

function shown(value: unknown): string {
  return typeof value === 'number' ? value.toFixed(1) : '–'
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
