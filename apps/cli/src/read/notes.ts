import type { Statement } from '@hearsay/reading'
import { say } from '@hearsay/reading/say'
import { type Locale, noteWords, readingText } from '@hearsay/words'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { wrap } from '../output/wrap.ts'

/**
 * The margin note of a statement, in lines of at most `width` columns: who, through whom, and what is known
 * of it.
 */
export function note(
  text: string,
  statements: readonly Statement[],
  index: number,
  width: number,
  locale: Locale,
): string[] {
  const said = say(text, statements, index)
  const { who, through, act, more, sure } = noteWords(said, locale)
  const label = `${index + 1} `
  const inner = width - label.length
  const head = wrap(safe(who), inner).map(style.strong)
  const acts = said.cue === '' ? act : readingText(locale, 'actCue', { act, cue: said.cue })
  const rest = [through, acts, more, sure].filter((line) => line !== '')
  const lines = [...head, ...rest.flatMap((line) => wrap(safe(line), inner))]
  return lines.map((line, at) => (at === 0 ? label : ' '.repeat(label.length)) + line)
}
