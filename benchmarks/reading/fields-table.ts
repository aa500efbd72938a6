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
    '| field | right, of those matched | right, of those whose value is not the default |\n|---|---:|---:|',
    ...FIELDS.map((field) => {
      const { right, gold } = s.marked[field]
      return `| ${field} | ${percent(s.right[field], s.matched)} | ${right} of ${gold} |`
    }),
  ].join('\n')
}
