/** Scores on PolNeAR dev by both protocols, beside published figures, and against the reference scorer. */
import type { Statement } from '../../packages/reading/src/index.ts'
import { type Attribution, cofenetCounts, f1 } from './cofenet.ts'
import type { Corpus } from './corpus.ts'
import { asked } from './reference.ts'
import { type RelationScores, relationScores } from './relations.ts'

/**
 * Exact span F1 on PolNeAR's test split, from the papers and from measurement before this project. Systems
 * that stand on a pretrained encoder, as those that learn from one do, stand apart from those that do not.
 */
const PUBLISHED: readonly (readonly [string, string, string, string])[] = [
  ['npm quote-parser 0.1.10', '15.2', '0', '15.4'],
  ['verb list over CoreNLP parses', '49.7', '46.9', '38.5'],
  ['CRF', '50.6', '53.4', '28.6'],
  ['BiLSTM-CRF', '69.6', '66.7', '59.0'],
  ['BiLSTM-L2 + Cofe, best without a pretrained encoder', '73.3', '66.2', '63.6'],
  ['BERT-CRF, pretrained encoder', '82.2', '74.9', '71.0'],
  ['BERT + Cofe, pretrained encoder, 110 M parameters', '83.2', '75.3', '72.9'],
]

/** What one of several people marked in a document, held against another's. */
const PEOPLE = ['one person against another, on 20 documents of their own', '77.9', '70.6', '68.4'] as const

type Read = readonly (readonly Statement[])[]

export function relationsOf(corpus: Corpus, read: Read): RelationScores {
  return relationScores(
    corpus.documents.map((d, i) => ({ text: d.text, gold: d.attributions, read: outermost(read[i]) })),
  )
}

const outermost = (statements: readonly Statement[] = []) => statements.filter((s) => s.within === null)

export function scoresSection(corpus: Corpus, read: Read, relations: RelationScores): string {
  const outer = read.map(outermost)
  const spans = cofenetCounts(corpus.cofenet, new Map(corpus.documents.map((d, i) => [d.id, outer[i] ?? []])))
  const mine = [f1(spans.source), f1(spans.cue), f1(spans.content)]
  const whole = [relations.content, relations.withSource, relations.withSourceAndCue, relations.exact].map(f1)
  return [
    '## PolNeAR dev, exact span F1 (CofeNet protocol)\n',
    'Published rows are on the test split, which is held back; dev was used to choose between models, and only',
    'what stands in the first row was run here. This reader has no pretrained encoder in it, but its weights were',
    'taught by one (two MiniLMs of 22 M parameters): its row belongs beside neither kind alone. What people have',
    'is on neither split: it is over the documents that several of them annotated.\n',
    '| system | source | cue | content |\n|---|---:|---:|---:|',
    `| **this reader, from raw text, dev; taught by a pretrained encoder** | **${mine.map((v) => v.toFixed(1)).join('** | **')}** |`,
    ...PUBLISHED.map(([name, ...row]) => `| ${name}, test | ${row.join(' | ')} |`),
    `| ${PEOPLE.join(' | ')} |`,
    '\n## By relation\n',
    '| system | content IoU ≥ 0.5 | + source overlaps | + source IoU ≥ 0.5 and cue | all three exact |',
    '|---|---:|---:|---:|---:|',
    `| **this reader, dev** | **${whole.map((v) => v.toFixed(1)).join('** | **')}** |`,
    `| ${PEOPLE[0]} | 79.4 | 75.3 | 72.8 | 56.5 |`,
    '| verb list over parses, test | 43.7 | 41.6 | 40.0 | 25.2 |',
    `\nThe source is right on ${relations.sourceRight.toFixed(1)}% of the contents matched.`,
    agreement(corpus, outer, [...mine, ...whole]),
  ].join('\n')
}

/** What the reference scorer calls the figures above, in their order. */
const NAMES = [
  'cofenet exact source',
  'cofenet exact cue',
  'cofenet exact content',
  'relation: content IoU>=.5',
  'relation: + source overlaps',
  'relation: + source & cue',
  'relation: all three exact',
] as const

/** The largest difference from what the reference scorer prints for the same statements. */
function agreement(
  { folder, documents }: Corpus,
  outer: readonly (readonly Attribution[])[],
  mine: readonly number[],
): string {
  const readings = documents.map(({ id }, i) => ({ id, attributions: outer[i] }))
  const printed = asked(
    `${folder}../../tools/score_attribution.py`,
    readings,
    (python, file) =>
      python('cofenet', `${folder}polnear.dev.cofenet.jsonl`, file) +
      python('common', `${folder}polnear.dev.jsonl`, file),
  )
  if (printed === undefined) return 'The reference scorer was not there to compare with.'
  const theirs = NAMES.map((name) => {
    const f1 = new RegExp(`${name.replace(/[+.]/g, '\\$&')}\\s.*?F1\\s+([\\d.]+)`).exec(printed)?.[1]
    return Number(f1)
  })
  const gap = Math.max(...theirs.map((value, i) => Math.abs(value - (mine[i] ?? Number.NaN))))
  return `The reference scorer agrees within ${gap.toFixed(2)} points on all seven figures.`
}
