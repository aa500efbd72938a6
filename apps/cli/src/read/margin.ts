import type { Reading } from '@hearsay/reading'
import { UNSURE } from '@hearsay/reading/say'
import { diagnosticWords, foundWords, type Locale, layoutWords } from '@hearsay/words'
import stringWidth from 'string-width'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { columns, paragraph, wrap } from '../output/wrap.ts'
import { markedParagraphs } from './marked.ts'
import { note } from './notes.ts'

/** From here on there is room for notes beside the text. */
const BESIDE = 72
const GAP = '  | '

/**
 * A reading as a person reads it in a terminal: the text in a column, beside or below it what each part was
 * taken for that is not prose, and notes; a paragraph at a time.
 */
export function* marginView(
  text: string,
  { statements, layout, diagnostics }: Reading,
  locale: Locale,
): Generator<string> {
  const width = columns()
  const notesWidth = width < BESIDE ? width - 4 : Math.floor(width * 0.42)
  const textWidth = width < BESIDE ? width : width - notesWidth - GAP.length
  for (const { text: marked, begins, parts } of markedParagraphs(text, { statements, layout })) {
    const lines = wrap(marked, textWidth)
    const taken = parts.flatMap((part) => wrap(safe(layoutWords(part, locale)), notesWidth).map(style.faint))
    const notes = begins.flatMap((index) => note(text, statements, index, notesWidth, locale))
    const margin = [...taken, ...notes]
    const block = width < BESIDE ? below(lines, margin) : beside(lines, margin, textWidth)
    yield `${block.join('\n')}\n`
  }
  for (const { message } of diagnostics) yield paragraph(diagnosticWords(message, locale), 0, width)
  yield paragraph(summary(statements, locale), 0, width)
}

function below(lines: readonly string[], notes: readonly string[]): string[] {
  return [...lines, ...notes.map((line) => `    ${line}`)]
}

function beside(lines: readonly string[], notes: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(lines.length, notes.length) }, (_, index) => {
    const line = lines[index] ?? ''
    const padding = ' '.repeat(Math.max(0, width - stringWidth(line)))
    return `${line}${padding}${GAP}${notes[index] ?? ''}`.trimEnd()
  })
}

function summary(statements: Reading['statements'], locale: Locale): string {
  const unsure = statements.filter(({ confidence }) => confidence < UNSURE).length
  return foundWords(statements.length, unsure, UNSURE * 100, locale)
}
