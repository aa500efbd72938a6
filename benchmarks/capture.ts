import { writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { capture } from '@hearsay/capture'
import { FIELDS } from './capture/fields.ts'
import { savedPages } from './capture/saved.ts'
import { type CaptureScore, scoreCapture } from './capture/score.ts'
import { summarise } from './capture/summary.ts'
import { writtenBy } from './written.ts'

/*
 * How near the text of a page comes to what a careful person copies out of it: `node benchmarks/capture.ts`
 * over the fifty saved pages; `--each` prints every page and what is wrong with it. Writes
 * docs/benchmarks/capture.md.
 */

/**
 * The fifty pages as they were scored before, and the half from which faults were learnt: the other half
 * judges.
 */
const FIRST_RUN = ['first run, nothing yet mended', '92.4%', '76.9%', '74%', '82%', '76%', '80%']
const LEARNT_FROM = 25
const PAGE = fileURLToPath(new URL('../docs/benchmarks/capture.md', import.meta.url))

const scores = new Map<string, CaptureScore>()
const started = performance.now()
for (const { name, file, bytes, gold } of savedPages()) {
  const [captured] = await capture({ bytes, name: file, url: null, mediaType: null, at: null })
  if (!captured) throw new Error(`${name}: expected a capture`)
  const { text, about } = captured
  const article = captured.article.map(({ start, end }) => text.slice(start, end)).join('\n')
  scores.set(name, scoreCapture(gold, { text, article, about }))
}
const seconds = (performance.now() - started) / 1000

const percent = (share: number) => `${(100 * share).toFixed(1)}%`
const { pages, inOrder, inRuns, keptOut, whole, hidden, fields } = summarise([...scores.values()])
const rows = [
  [
    'words of the article, in order',
    `precision ${percent(inOrder.precision)}, recall ${percent(inOrder.recall)}, F1 ${percent(inOrder.f1)}`,
  ],
  [
    'runs of five words',
    `precision ${percent(inRuns.precision)}, recall ${percent(inRuns.recall)}, F1 ${percent(inRuns.f1)}`,
  ],
  ['menus, banners, comments kept out of the article', percent(keptOut)],
  ['what the whole text must hold', percent(whole)],
  ['what nobody could see kept out of the text', percent(hidden)],
  ...FIELDS.map((field) => [`${field} right`, percent(fields[field])]),
]
const table = ['| figure | value |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
const measured = (name: string, some: readonly CaptureScore[]) => {
  const { inOrder: order, keptOut: out, fields: right } = summarise(some)
  const values = [order.f1, out, right.title, right.author, right.publisher, right.published]
  return [name, ...values.map(percent)]
}
const all = [...scores.values()]
const history = [
  ['pages', 'article, F1', 'kept out', 'title', 'author', 'publisher', 'published'],
  Array.from({ length: 7 }, () => '---'),
  FIRST_RUN,
  measured('all, today', all),
  measured(`1 to ${LEARNT_FROM}, from which kinds of fault were learnt`, all.slice(0, LEARNT_FROM)),
  measured(
    `${LEARNT_FROM + 1} to ${all.length}, unread meanwhile, though their score was watched`,
    all.slice(LEARNT_FROM),
  ),
]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n')
console.log(`${pages} pages in ${seconds.toFixed(1)} s\n${table}\n\n${history}`)
if (process.argv.includes('--each')) for (const [name, score] of scores) console.log(line(name, score))
writeFileSync(
  PAGE,
  `# Fifty saved pages\n\n${writtenBy('node benchmarks/capture.ts')}\n\nThe pages are our own, in the manner of real sites; their gold was written by hand before the extractor was run\n([rules](../../benchmarks/capture/README.md)).\n\n${table}\n\n## Before and now\n\n${history}\n`,
)

function line(name: string, score: CaptureScore): string {
  const wrong = [
    ...score.keptOut.wrong.map((text) => `not kept out: ${text}`),
    ...score.whole.wrong.map((text) => `not in the text: ${text}`),
    ...score.hidden.wrong.map((text) => `hidden, and in the text: ${text}`),
    ...FIELDS.filter((field) => !score.fields[field]).map((field) => `${field} wrong`),
  ]
  return `${name}: F1 ${percent(score.inOrder.f1)}${wrong.map((each) => `\n    ${each}`).join('')}`
}
