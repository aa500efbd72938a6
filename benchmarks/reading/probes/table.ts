import { existsSync } from 'node:fs'
import type { Reader } from '../../../packages/reading/src/index.ts'
import { jsonLines } from '../corpus.ts'
import { agreementOf, asked } from '../reference.ts'
import type { Probe } from './probe.ts'
import { scoreProbe } from './score.ts'
import { addedUp, type ProbeResult, type ProbeTotals, type Scored, totals } from './totals.ts'

/** Kinds that are about how a page is set, as the design's figures take them together. */
const SETTINGS = {
  'turns of a conversation': ['turns'],
  'feeds and forwarded mail': ['feed'],
  'headlines, lists, wrapped lines': ['headline', 'list', 'hard-wrap'],
} as const

/** Says in their place what is not there. */
export function probeSections(shared: string, reader: Reader): string[] {
  const folder = `${shared}cases/reading/`
  return [
    probeSection(`${folder}probes.jsonl`, 'Short texts, by kind', shared, reader),
    probeSection(
      `${folder}quote-styles.jsonl`,
      'The same sentences in every style of quotation',
      shared,
      reader,
    ),
  ]
}

function probeSection(file: string, title: string, shared: string, reader: Reader): string {
  const name = file.slice(shared.length)
  if (!existsSync(file)) return `## ${title}\n\n\`${name}\` was not there: nothing of it is measured.`
  const scored = jsonLines<Probe>(file).map((probe): Scored & { readonly reading: object } => {
    const { statements } = reader.read(probe.text)
    return { probe, score: scoreProbe(probe, statements), reading: { id: probe.id, statements } }
  })
  const result = addedUp(scored)
  const readings = scored.map(({ reading }) => reading)
  const theirs = asked(`${shared}tools/score_probes.py`, readings, (python, read) =>
    named(JSON.parse(python(file, read, '--json'))),
  )
  const mine = named({ ...Object.fromEntries(result.kinds), all: { ...result.all } })
  return [
    `## ${title}: \`${name}\`\n`,
    'A text is wholly right when every statement that an editor would read is there, with every field that is',
    'given, and nothing that is forbidden.\n',
    table(result, scored),
    `\nFields of the statements found: ${fieldsOf(result)}.`,
    agreementOf(mine, theirs),
  ].join('\n')
}

function table({ kinds, all }: ProbeResult, scored: readonly Scored[]): string {
  const settings = Object.entries(SETTINGS).flatMap(([name, of]: [string, readonly string[]]) => {
    const those = scored.filter(({ probe }) => of.includes(probe.kind))
    return those.length > 0 ? [row(`*${name}*`, totals(those))] : []
  })
  return [
    '| kind | statements found | fields right | forbidden made | wholly right |\n|---|---:|---:|---:|---:|',
    ...[...kinds].map(([kind, each]) => row(kind, each)),
    ...settings,
    row('**all**', all),
  ].join('\n')
}

function row(name: string, { found, expected, fields, given, made, forbidden, right, probes }: ProbeTotals) {
  const cells = [share(found, expected), share(fields, given), share(made, forbidden), share(right, probes)]
  return `| ${name} | ${cells.join(' | ')} |`
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} of ${whole}, ${((100 * part) / whole).toFixed(0)}%`
}

function fieldsOf({ fields }: ProbeResult): string {
  const given = Object.entries(fields).filter(([, { given }]) => given > 0)
  return given.map(([name, each]) => `${name} ${each.right} of ${each.given}`).join(', ')
}

/** Counts of every kind by one name each. */
function named(kinds: Readonly<Record<string, Readonly<Record<string, number>>>>): Record<string, number> {
  const all = Object.entries(kinds).flatMap(([kind, counts]) =>
    Object.entries(counts).map(([name, count]): [string, number] => [`${kind}: ${name}`, count]),
  )
  return Object.fromEntries(all)
}
