import { breakLines } from '@hearsay/text'
import stringWidth from 'string-width'

/** Columns of the terminal; 100 where there is none, so that a file reads well. */
export function columns(): number {
  const { COLUMNS } = process.env
  const given = COLUMNS !== undefined && /^\d{1,4}$/.test(COLUMNS) ? Number(COLUMNS) : process.stdout.columns
  return Math.max(given ?? 100, 40)
}

/** Lines of at most `width` columns; one empty line where there are no words. */
export function wrap(text: string, width: number): string[] {
  const lines = breakLines(text, width, stringWidth)
  return lines.length === 0 ? [''] : lines
}

/** A paragraph with every line indented. */
export function paragraph(text: string, indent = 0, width = columns()): string {
  const margin = ' '.repeat(indent)
  return wrap(text, Math.max(width - indent, 20))
    .map((line) => `${margin}${line}`.trimEnd())
    .join('\n')
}
