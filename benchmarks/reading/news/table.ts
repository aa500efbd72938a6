import { existsSync } from 'node:fs'
import type { Statement } from '../../../packages/reading/src/index.ts'
import { type Corpus, jsonLines } from '../corpus.ts'
import { agreementOf, asked } from '../reference.ts'
import { NEWS_FIELDS } from './claims.ts'
import type { GoldDocument } from './gold.ts'
import { type FieldCount, HOWS, type NewsScores, scoreNews } from './score.ts'

const TITLE = '## Fields on news'
/** A wrong one of these makes a line of a case that is not there, or ends one that is. */
const COUNTED = ['told-by', 'witnessed', 'inferred'] as const

export function newsSection(corpus: Corpus, read: readonly (readonly Statement[])[]): string {
  const file = `${corpus.folder}polnear.dev.fields.jsonl`
  if (!existsSync(file))
    return `${TITLE}\n\nThe annotated fields were not there: nothing of them is measured.`
  const gold = jsonLines<GoldDocument>(file)
  const documents = corpus.documents.map(
    (document, i) => [document.id, { document, read: read[i] ?? [] }] as const,
  )
  const scores = scoreNews(gold, new Map(documents))
  return [
    `${TITLE}: ${gold.length} articles of PolNeAR dev\n`,
    told(scores.statements),
    'A claim counts against precision where the statement matches an annotation or has the cue of one; in the',
    'last column those of statements that match nothing count as well.\n',
    fieldTable(scores),
    `\nWrong claims of ${COUNTED.join(', ')}: **${wrongClaims(scores)}**.\n`,
    speakerTable(scores),
    `\n${rest(scores)}\n`,
    surenessTable(scores),
    agreementOf(countsOf(scores), reference(corpus, file, read)),
  ].join('\n')
}

function told({ outer, inner, outerMatched, read, misplaced, unmatched }: NewsScores['statements']): string {
  return (
    `${outer} statements annotated, ${outerMatched} of them matched, and ${inner} inside those. Of ${read} read,\n` +
    `${misplaced} have the cue of an annotation and another content, ${unmatched} match nothing.`
  )
}

function fieldTable({ fields }: NewsScores): string {
  return [
    '| field | annotated | claimed | right | precision | recall | precision, all claims |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...NEWS_FIELDS.map((field) => {
      const { gold, right, unmatched } = fields[field]
      const counted = claimed(fields[field])
      const shares = [percent(right, counted), percent(right, gold), percent(right, counted + unmatched)]
      return `| ${field} | ${gold} | ${counted + unmatched} | ${right} | ${shares.join(' | ')} |`
    }),
  ].join('\n')
}

const claimed = ({ matched, misplaced }: FieldCount): number => matched + misplaced

function wrongClaims({ fields }: NewsScores): number {
  return COUNTED.reduce((sum, field) => sum + claimed(fields[field]) - fields[field].right, 0)
}

function speakerTable({ speakers }: NewsScores): string {
  return [
    '| speaker by | annotated | matched | given | right, of given | right, of matched | right, of annotated |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...HOWS.map((how) => {
      const { gold, matched, given, right, rightGiven } = speakers[how]
      const precision = how === 'none' ? '–' : percent(rightGiven, given)
      const name = how === 'none' ? 'none: nobody speaks, said so' : how
      const recalls = `${percent(right, matched)} | ${percent(right, gold)}`
      return `| ${name} | ${gold} | ${matched} | ${given} | ${precision} | ${recalls} |`
    }),
  ].join('\n')
}

/** The chances were set by these articles, so they show no more than that nothing has moved. */
function surenessTable({ sureness }: NewsScores): string {
  return [
    'Of matched statements, by the chance that the reading gives (set by these articles):\n',
    '| chance of | said | statements | share right |\n|---|---:|---:|---:|',
    ...(['speaker', 'basis'] as const).flatMap((field) =>
      [...sureness[field]]
        .sort(([a], [b]) => b - a)
        .map(
          ([said, { count, right }]) => `| ${field} | ${said} | ${count} | ${(right / count).toFixed(2)} |`,
        ),
    ),
  ].join('\n')
}

function rest({ acts, inner, statements }: NewsScores): string {
  return (
    `Act right: ${percent(acts.right, acts.matched)} of ${acts.matched} matched; of ${acts.sure} that the ` +
    `annotator did not doubt, ${percent(acts.sureRight, acts.sure)}.\n` +
    `Inner statements found: ${percent(inner.found, statements.inner)}; with their cue ` +
    `${percent(inner.withCue, statements.inner)}; inside the right holder, of those found, ` +
    `${percent(inner.inside, inner.found)}.`
  )
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`

function countsOf({ fields, speakers, acts, inner, statements }: NewsScores): Record<string, number> {
  const { read, ...others } = statements
  return {
    ...prefixed('statements', { ...others, read }),
    ...Object.assign({}, ...NEWS_FIELDS.map((field) => prefixed(field, { ...fields[field] }))),
    ...Object.assign({}, ...HOWS.map((how) => prefixed(how, withoutRightGiven(speakers[how])))),
    ...prefixed('act', acts),
    ...prefixed('inner', inner),
  }
}

function withoutRightGiven({ gold, matched, given, right }: NewsScores['speakers']['name']) {
  return { gold, matched, given, right }
}

const prefixed = (name: string, counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([key, count]) => [`${name} ${key}`, count]))

/** The same counts as the reference scorer has them. */
function reference(corpus: Corpus, gold: string, read: readonly (readonly Statement[])[]) {
  const readings = corpus.documents.map(({ id }, i) => ({ id, statements: read[i] ?? [] }))
  return asked(`${corpus.folder}../../tools/score_fields.py`, readings, (python, file) => {
    const { matching, fields, speaker, act, inner } = JSON.parse(
      python(gold, `${corpus.folder}polnear.dev.jsonl`, file, '--json'),
    )
    return {
      ...prefixed('statements', {
        outer: matching.outer,
        inner: matching.inner,
        outerMatched: matching['outer matched'],
        read: matching.statements,
        misplaced: matching['statements misplaced'],
        unmatched: matching['statements unmatched'],
      }),
      ...Object.assign(
        {},
        ...NEWS_FIELDS.map((field) => {
          const { gold, right, misplaced, unmatched, 'claimed on matched': matched } = fields[field]
          return prefixed(field, { gold, right, matched, misplaced, unmatched })
        }),
        ...HOWS.map((how) => prefixed(how, withoutRightGiven(speaker[how]))),
      ),
      ...prefixed('act', {
        matched: act.matched,
        right: act.right,
        sure: act['no doubt noted'],
        sureRight: Math.round(act['accuracy, no doubt noted'] * act['no doubt noted']),
      }),
      ...prefixed('inner', {
        found: inner.found,
        withCue: inner['found with cue'],
        inside: inner['inside the right holder'],
      }),
    }
  })
}
