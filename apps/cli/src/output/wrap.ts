import stringWidth from 'string-width'

/** Columns of the terminal; 100 where there is none, so that a file reads well. */
export function columns(): number {
  const { COLUMNS } = process.env
  const given = COLUMNS !== undefined && /^\d{1,4}$/.test(COLUMNS) ? Number(COLUMNS) : process.stdout.columns
  return Math.max(given ?? 100, 40)
}

/** Breaks text at spaces into lines of at most `width` columns; a longer word is broken inside. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((whole) => broken(whole, width))) {
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}

/** A paragraph with every line indented. */
export function paragraph(text: string, indent = 0, width = columns()): string {
  const margin = ' '.repeat(indent)
  return wrap(text, Math.max(width - indent, 20))
    .map((line) => `${margin}${line}`.trimEnd())
    .join('\n')
}

function broken(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (part !== '' && stringWidth(part + segment) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}
