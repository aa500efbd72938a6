/** Scores on PolNeAR dev by both protocols, beside published figures, and against the reference scorer. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Statement } from '../../packages/reading/src/index.ts'
import { type Attribution, cofenetCounts, f1 } from './cofenet.ts'
import type { Corpus } from './corpus.ts'
import { relationScores } from './relations.ts'

/** Exact span F1 on PolNeAR's test split, from the papers and from measurement before this project. */
const PUBLISHED: readonly (readonly [string, string, string, string])[] = [
  ['npm quote-parser 0.1.10', '15.2', '0', '15.4'],
  ['verb list over CoreNLP parses', '49.7', '46.9', '38.5'],
  ['CRF', '50.6', '53.4', '28.6'],
  ['BiLSTM-CRF', '69.6', '66.7', '59.0'],
  ['BiLSTM-L2 + Cofe, best without a pretrained encoder', '73.3', '66.2', '63.6'],
  ['BERT-CRF', '82.2', '74.9', '71.0'],
  ['BERT + Cofe, 110 M parameters', '83.2', '75.3', '72.9'],
  ['one person against another', '77.9', '70.6', '68.4'],
]

export function scoresSection(corpus: Corpus, read: readonly (readonly Statement[])[]): string {
  const outer = read.map((statements) => statements.filter((s) => s.within === null))
  const byId = new Map(corpus.documents.map((d, i) => [d.id, outer[i] ?? []]))
  const spans = cofenetCounts(corpus.cofenet, byId)
  const relations = relationScores(
    corpus.documents.map((d, i) => ({ text: d.text, gold: d.attributions, read: outer[i] ?? [] })),
  )
  const mine = [f1(spans.source), f1(spans.cue), f1(spans.content)]
  const whole = [relations.content, relations.withSource, relations.withSourceAndCue, relations.exact].map(f1)
  return [
    '## PolNeAR dev, exact span F1 (CofeNet protocol)\n',
    'The other rows are on the test split, which is held back; dev was used to choose between models.\n',
    '| system | source | cue | content |\n|---|---:|---:|---:|',
    `| **this reader, from raw text, dev** | **${mine.map((v) => v.toFixed(1)).join('** | **')}** |`,
    ...PUBLISHED.map((row) => `| ${row.join(' | ')} |`),
    '\n## By relation\n',
    '| system | content IoU ≥ 0.5 | + source overlaps | + source IoU ≥ 0.5 and cue | all three exact |',
    '|---|---:|---:|---:|---:|',
    `| **this reader, dev** | **${whole.map((v) => v.toFixed(1)).join('** | **')}** |`,
    '| one person against another | 79.4 | 75.3 | 72.8 | 56.5 |',
    '| verb list over parses | 43.7 | 41.6 | 40.0 | 25.2 |',
    `\nThe source is right on ${relations.sourceRight.toFixed(1)}% of the contents matched.`,
    agreement(corpus, outer, [...mine, ...whole]),
  ].join('\n')
}

/**
 * The largest difference between the figures above and what the reference scorer prints for the same
 * statements.
 */
function agreement(
  corpus: Corpus,
  outer: readonly (readonly Attribution[])[],
  mine: readonly number[],
): string {
  const scorer = `${corpus.folder}../../tools/score_attribution.py`
  if (!existsSync(scorer)) return 'The reference scorer was not there to compare with.'
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  try {
    const file = join(folder, 'read.jsonl')
    const lines = corpus.documents.map(({ id }, i) => JSON.stringify({ id, attributions: outer[i] }))
    writeFileSync(file, lines.join('\n'))
    const run = (mode: string, gold: string): string =>
      execFileSync('python3', [scorer, mode, `${corpus.folder}${gold}`, file], { encoding: 'utf8' })
    const printed = run('cofenet', 'polnear.dev.cofenet.jsonl') + run('common', 'polnear.dev.jsonl')
    const theirs = [
      'cofenet exact source',
      'cofenet exact cue',
      'cofenet exact content',
      'relation: content IoU>=.5',
      'relation: + source overlaps',
      'relation: + source & cue',
      'relation: all three exact',
    ].map((name) =>
      Number(new RegExp(`${name.replace(/[+.]/g, '\\$&')}\\s.*?F1\\s+([\\d.]+)`).exec(printed)?.[1]),
    )
    const gap = Math.max(...theirs.map((value, i) => Math.abs(value - (mine[i] ?? Number.NaN))))
    return `The reference scorer agrees within ${gap.toFixed(2)} points on all seven figures.`
  } finally {
    rmSync(folder, { recursive: true })
  }
}
