import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { proposeCopying } from '@hearsay/drafting'
import { loadReader } from '@hearsay/reading/node'
import { NearIndex, signatureOf, type Words, wordsOf } from '@hearsay/text'
import { type Asked, KINDS, Shelf } from './copies/asked.ts'
import { type Bands, MinHashIndex } from './copies/minhash.ts'
import { readPage } from './copies/read.ts'
import { LANGUAGES } from './copies/stories.ts'
import { type Judged, type Proposed, proposedOf } from './copies/sure.ts'
import { collect, median } from './weighing/measure.ts'
import { load, writtenBy } from './written.ts'

/*
 * Near copies among 100,000 held pages: what it takes to hold and to ask, what is found, and what is then
 * called a copy, beside MinHash: `node --expose-gc benchmarks/copies.ts [PAGES [EACH]]`. Writes
 * docs/benchmarks/copies.md.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/copies.md', import.meta.url))
const PAGES = Number(process.argv[2] ?? 100_000)
const EACH = Number(process.argv[3] ?? 20)
/** As many as are looked at closely for each that is asked about. */
const CLOSELY = 5
const BANDS: Bands = { bands: 42, rows: 3 }
/** Sizes of piles, and how many of each. */
const PILES = [
  [2, 100],
  [7, 40],
  [40, 8],
  [400, 1],
  [2000, 1],
] as const

const BUCKETS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]

interface Index {
  readonly add: (words: Words) => void
  readonly near: (words: Words) => number[]
}

const shelf = new Shelf(PAGES, EACH)
const questions = [...shelf.asked()]
const runs = [
  runOf('winnowing, Hearsay’s', winnowing()),
  runOf(`MinHash, ${BANDS.bands} bands of ${BANDS.rows}`, new MinHashIndex(BANDS)),
]
const [ours] = runs
const reader = loadReader()
const calls = questions.map((asked, at) => callsOf(asked, ours?.found[at] ?? []))
const piles = PILES.map(([size, count]) => proposedOf(size, count, reader))
const judged = piles.flatMap(({ proposals }) => proposals)
const text = report()
console.log(text)
writeFileSync(PAGE, text)

function winnowing(): Index {
  const index = new NearIndex()
  return {
    add: (words) => index.add(signatureOf(words)),
    near: (words) => index.near(signatureOf(words)).map(({ page }) => page),
  }
}

/** Holds every page, then asks; time of what the index does alone, without that of making pages. */
function runOf(name: string, index: Index) {
  collect()
  const before = heldBytes()
  let build = 0
  for (let number = 0; number < shelf.size; number += 1) {
    const words = wordsOf(shelf.page(number).text)
    const start = performance.now()
    index.add(words)
    build += performance.now() - start
  }
  index.near(wordsOf(''))
  const times: number[] = []
  const found = questions.map(({ page }) => {
    const words = wordsOf(page.text)
    const start = performance.now()
    const near = index.near(words)
    times.push(performance.now() - start)
    return near
  })
  collect()
  const memory = heldBytes() - before
  console.log(
    name,
    (build / 1000).toFixed(1),
    's,',
    (memory / 1e6).toFixed(0),
    'MB,',
    median(times).toFixed(2),
    'ms',
  )
  return { name, build, memory, times, found }
}

function heldBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Whether drafting calls the page a copy of the held one, the right way round, and of how many others. */
function callsOf({ page, of }: Asked, near: readonly number[]) {
  const pages = [page, ...near.slice(0, CLOSELY).map((number) => shelf.page(number))]
  const names = ['asked', ...near.map(String)]
  const proposals = proposeCopying(pages.map((made, at) => readPage(made, names[at] ?? '', reader)))
  const own = proposals.filter((each) => each.copy === 'asked' || each.of === 'asked')
  const right = own.find(({ copy, of: original }) => [copy, original].includes(String(of)))
  return {
    isCalled: right !== undefined,
    isTurned: right?.direction === 'known' && right.copy !== 'asked',
    others: own.length - (right ? 1 : 0),
  }
}

function report(): string {
  return `# Near copies among ${PAGES.toLocaleString('en')} pages

${writtenBy('npm run bench copies')},
load average ${load()} at the end. Pages of some 500 words in English and Arabic, made by a grammar of our own
([benchmarks/copies](../../benchmarks/copies)), half of them with a footer that thousands have; ${EACH} pages of each kind and
language are asked about, each with something from one held page. Making the pages and splitting them into words is not
counted. MinHash is of the same runs of four words, without anything that would make it smaller or faster.

| index | built | memory | a search, median | worst | times winnowing’s: built | memory | search |
|---|---:|---:|---:|---:|---:|---:|---:|
${runs.map(indexRow).join('\n')}

## What is found, and what is called a copy

Found: the held page is among the 50 nearest. Called a copy: drafting proposes it of the two, from the ${CLOSELY} nearest that
winnowing found. The kinds of the second table have something in common, and neither page has it from the other; a search
may find them, and they must not be called copies.

| copies | language | winnowing | MinHash | called a copy | the wrong way round |
|---|---|---:|---:|---:|---:|
${kindRows(true)}

| no copies | language | winnowing | MinHash | called a copy |
|---|---|---:|---:|---:|
${kindRows(false)}

Of what is called a copy, ${percent(truths(calls), truths(calls) + wrongs(calls))} is one: ${wrongs(calls)} of ${truths(calls) + wrongs(calls)} are not.
A search gives ${median(others())} other pages, at most ${Math.max(...others())}; ${calls.reduce((sum, call) => sum + call.others, 0)} of those looked at
closely are called the original too.

## Piles, and how sure

What drafting proposes of made piles: incidents of some seven pages in either language, of which one to four took from the
first, each in one of the manners above; the others tell of the event, of another, or quote the same speech or press release.

| pages | piles | a page | proposed | of them copies | of all copies |
|---:|---:|---:|---:|---:|---:|
${piles.map(pileRow).join('\n')}

How sure it says it is, and how often it is right: that one has it from the other, and which took from which. Pairs that both
took from a third have no direction, and are not counted in the second table.

| chance said | proposals | said, mean | true |
|---|---:|---:|---:|
${buckets(
  judged,
  ({ proposal }) => proposal.chance,
  ({ isRight }) => isRight,
).join('\n')}

| chance of the direction | proposals | said, mean | true |
|---|---:|---:|---:|
${directions().join('\n')}
`
}

function pileRow({ size, piles: count, perPage, copies, proposals }: Proposed): string {
  const right = proposals.filter(({ isRight }) => isRight).length
  const shares = [percent(right, proposals.length), percent(right, copies)]
  return `| ${[size.toLocaleString('en'), count, `${perPage.toFixed(1)} ms`, proposals.length, ...shares].join(' | ')} |`
}

function directions(): string[] {
  const between = judged.filter(({ isTurnedRight }) => isTurnedRight !== null)
  const known = between.filter(({ proposal }) => proposal.direction === 'known')
  const isRight = ({ isTurnedRight }: Judged) => isTurnedRight === true
  const rows = buckets(known, ({ proposal }) => proposal.directionChance, isRight)
  return [...rows, `| not told | ${between.length - known.length} | | |`]
}

function buckets(
  of: readonly Judged[],
  chanceOf: (one: Judged) => number,
  isTrue: (one: Judged) => boolean,
): string[] {
  return BUCKETS.slice(1).flatMap((to, at) => {
    const from = BUCKETS[at] ?? 0
    const within = of.filter((one) => chanceOf(one) >= from && (chanceOf(one) < to || to === 1))
    if (within.length === 0) return []
    const said = within.reduce((sum, one) => sum + chanceOf(one), 0)
    const figures = [percent(said, within.length), percent(within.filter(isTrue).length, within.length)]
    return [`| ${from}–${to} | ${[within.length, ...figures].join(' | ')} |`]
  })
}

function indexRow({ name, build, memory, times }: (typeof runs)[number]): string {
  const figures = [build, memory, median(times), Math.max(...times)]
  const [seconds, megabytes] = [`${(build / 1000).toFixed(1)} s`, `${(memory / 1e6).toFixed(0)} MB`]
  const searches = [median(times), Math.max(...times)].map((time) => `${time.toFixed(2)} ms`)
  const base = [ours?.build, ours?.memory, ours && median(ours.times)]
  const ratios = base.map((one, at) => ((figures[at] ?? Number.NaN) / (one ?? Number.NaN)).toFixed(1))
  return `| ${[name, seconds, megabytes, ...searches, ...ratios].join(' | ')} |`
}

function kindRows(isCopy: boolean): string {
  const rows = KINDS.filter((kind) => kind.isCopy === isCopy).flatMap(({ kind }) =>
    LANGUAGES.map((language) => {
      const at = questions.flatMap((asked, index) =>
        asked.kind === kind && asked.language === language ? [index] : [],
      )
      const share = (holds: (index: number) => boolean) => percent(at.filter(holds).length, at.length)
      const found = runs.map((run) =>
        share((index) => run.found[index]?.includes(questions[index]?.of ?? -1) ?? false),
      )
      const called = share((index) => calls[index]?.isCalled ?? false)
      const turned = isCopy ? [share((index) => calls[index]?.isTurned ?? false)] : []
      return `| ${[kind, language, ...found, called, ...turned].join(' | ')} |`
    }),
  )
  return rows.join('\n')
}

function others(): number[] {
  return questions.map(({ of }, at) => ours?.found[at]?.filter((page) => page !== of).length ?? 0)
}

function truths(of: typeof calls): number {
  return of.filter(({ isCalled }, at) => isCalled && questions[at]?.isCopy).length
}

function wrongs(of: typeof calls): number {
  return of.reduce(
    (sum, { isCalled, others: more }, at) => sum + more + (isCalled && !questions[at]?.isCopy ? 1 : 0),
    0,
  )
}

function percent(part: number, of: number): string {
  return of === 0 ? '–' : `${Math.round((100 * part) / of)} %`
}
