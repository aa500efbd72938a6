import type { Reader } from '../../packages/reading/src/index.ts'
import type { AnnotatedText } from './annotated.ts'
import { FIELDS, scoreFields } from './fields.ts'

/** The table for one file of annotated texts; `use` says what part it had in making the reader. */
export function fieldsSection(
  name: string,
  use: string,
  reader: Reader,
  texts: readonly AnnotatedText[],
): string {
  const s = scoreFields(reader, texts)
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)}%`
  return [
    `## Fields on our own texts: \`${name}.txt\`, ${use}\n`,
    `${s.gold} statements annotated, ${s.read} read, ${s.matched} matched (content IoU ≥ 0.5 and cue overlaps).`,
    `Nested: ${s.nestedGold} annotated, ${s.nestedRead} read, ${s.nestedMatched} matched.\n`,
    'Precision and recall are of values that are not the default of their field, over all statements that are read',
    'and all that are annotated, matched or not; `own`, which is annotated for beliefs alone, is left out.\n',
    '| field | right, of those matched | annotated | claimed | right | precision | recall |\n|---|---:|---:|---:|---:|---:|---:|',
    ...FIELDS.map((field) => {
      const { right, gold, read } = s.marked[field]
      const counts = [gold, read, right, percent(right, read), percent(right, gold)]
      return `| ${field} | ${percent(s.right[field], s.matched)} | ${counts.join(' | ')} |`
    }),
  ].join('\n')
}
