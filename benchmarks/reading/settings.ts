/**
 * The same articles set otherwise: wrapped at 80 columns, and with British quotation marks. One character
 * stands for one, so that annotations keep their places.
 */
import type { Reader } from '../../packages/reading/src/index.ts'
import { f1 } from './cofenet.ts'
import type { Corpus } from './corpus.ts'
import { type RelationScores, relationScores } from './relations.ts'

const COLUMNS = 80
const BRITISH: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“' }

/** @param asIs the scores of the articles as they are */
export function settingsSection(corpus: Corpus, reader: Reader, asIs: RelationScores): string {
  const scored = (set: (text: string) => string) =>
    relationScores(
      corpus.documents.map(({ text, attributions }) => {
        const other = set(text)
        const read = reader.read(other).statements.filter(({ within }) => within === null)
        return { text: other, gold: attributions, read }
      }),
    )
  return [
    '## The same articles, set otherwise\n',
    'PolNeAR dev by relation, from raw text; annotations are the same.\n',
    '| set | content IoU ≥ 0.5 | + source overlaps | source right on matched contents |\n|---|---:|---:|---:|',
    row('as it is', asIs),
    row(`wrapped at ${COLUMNS} columns`, scored(wrapped)),
    row('British quotation marks', scored(british)),
  ].join('\n')
}

function row(name: string, { content, withSource, sourceRight }: RelationScores): string {
  return `| ${name} | ${[f1(content), f1(withSource), sourceRight].map((v) => v.toFixed(1)).join(' | ')} |`
}

/** Lines are broken at the last space that fits. */
export function wrapped(text: string): string {
  return text.replace(new RegExp(`(?=.{${COLUMNS + 1}})(.{1,${COLUMNS}}) `, 'g'), '$1\n')
}

/** “ ” and ‘ ’ change places, and straight marks become single ones, which open and close in turn. */
export function british(text: string): string {
  return text.split('\n').map(britishLine).join('\n')
}

function britishLine(line: string): string {
  let open = false
  return line.replace(/["“”‘]/g, (mark) => {
    if (mark !== '"') return BRITISH[mark] ?? mark
    open = !open
    return open ? '‘' : '’'
  })
}
