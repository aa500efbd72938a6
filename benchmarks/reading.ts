/*
 * The reader, measured: `node benchmarks/reading.ts`. Scores on PolNeAR dev need
 * `../shared/data/attribution`, those on short texts `../shared/cases`; they are left out, with a word, where
 * these are not there, and the rest runs anywhere. Writes docs/benchmarks/reading.md.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadReader, WEIGHTS_URL } from '../packages/reading/src/node.ts'
import { parseAnnotated } from './reading/annotated.ts'
import { browserSection } from './reading/browser.ts'
import { bulkSection } from './reading/bulk.ts'
import { calibrationSection } from './reading/calibration.ts'
import { loadCorpus } from './reading/corpus.ts'
import { fieldsSection } from './reading/fields-table.ts'
import { makeArticles } from './reading/made.ts'
import { newsSection } from './reading/news/table.ts'
import { writePage } from './reading/page.ts'
import { probeSections } from './reading/probes/table.ts'
import { relationsOf, scoresSection } from './reading/scores-table.ts'
import { settingsSection } from './reading/settings.ts'
import { speedSection } from './reading/speed.ts'

const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url))
const FIXTURES = new URL('../packages/reading/fixtures/', import.meta.url)

const started = performance.now()
const reader = loadReader()
const loaded = performance.now() - started

const sections = [
  `Weights: ${(statSync(WEIGHTS_URL).size / 1e6).toFixed(1)} MB on disk, opened in ${loaded.toFixed(0)} ms.`,
]
const corpus = existsSync(`${SHARED}data/attribution/polnear.dev.jsonl`) ? loadCorpus(SHARED) : undefined
if (corpus) {
  const read = corpus.documents.map(({ text }) => reader.read(text).statements)
  const relations = relationsOf(corpus, read)
  sections.push(
    scoresSection(corpus, read, relations),
    settingsSection(corpus, reader, relations),
    newsSection(corpus, read),
    calibrationSection(corpus, read),
  )
} else sections.push('PolNeAR dev was not there: no scores on it, no fields on news, no reliability table.')
sections.push(...probeSections(SHARED, reader))
for (const [name, use] of [
  ['fresh', 'set aside, its errors never looked at'],
  ['held', 'set aside before tuning, but seen when seeds were chosen'],
  ['tuning', 'tuned on'],
] as const)
  sections.push(
    fieldsSection(name, use, reader, parseAnnotated(readFileSync(new URL(`${name}.txt`, FIXTURES), 'utf8'))),
  )
const articles = makeArticles(100)
const printed = corpus?.documents.map(({ text }) => text) ?? []
sections.push(
  await speedSection(reader, articles, printed),
  await bulkSection(articles),
  await browserSection(),
)
writePage(sections)
