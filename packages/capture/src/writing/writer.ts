import type { Span } from '@hearsay/text'
import type { Run } from '../captured.ts'

/** White space that browsers collapse (CSS Text 3), and what is not white space to them. */
const STRETCHES = /[\t\n\f\r ]+|[^\t\n\f\r ]+/g
/**
 * What nobody sees, and what would tear words apart for whoever reads them: soft hyphens, zero-width spaces,
 * controls.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b\ufeff]/
const UNSEEN_ALL = new RegExp(UNSEEN, 'g')
const NO_BREAK_SPACE = /\u00a0/g
/** Line breaks that part blocks: more than one blank line says no more than one. */
const MOST_BREAKS = 2

/**
 * Writes the text of a page and, beside it, where each character of it came from. White space collapses as in
 * a browser, across elements; line breaks are asked for and written once something follows.
 */
export class TextWriter {
  readonly map: Run[] = []
  /** Characters that nobody sees and that were left out. */
  unseen = 0
  #parts: string[] = []
  #length = 0
  #due = 0
  #space: Span | null = null

  /** How long the text is so far, without what is still due. */
  get length(): number {
    return this.#length
  }

  get text(): string {
    return this.#parts.join('')
  }

  /** What follows stands at least so many line breaks further down. */
  breakLine(count: number): void {
    this.#due = Math.max(this.#due, Math.min(count, MOST_BREAKS))
  }

  /** One line break more, as `<br>` is. */
  addBreak(): void {
    this.breakLine(this.#due + 1)
  }

  /** Characters of the page as they stand there, from `at`; white space collapses. */
  flow(characters: string, at: number): void {
    for (const { 0: stretch, index } of characters.matchAll(STRETCHES)) {
      const start = at + index
      if (stretch.trimStart() === '' && stretch.charCodeAt(0) <= 0x20) this.#blank({ start, end: start + 1 })
      else this.#copy(stretch, start)
    }
  }

  /** Characters of the page with their white space, as in `pre`. */
  keep(characters: string, at: number): void {
    if (characters !== '') this.#copy(characters, at)
  }

  /** What a stretch of the page stands for as a whole: a character reference. */
  whole(characters: string, from: Span): void {
    if (/^[\t\n\f\r ]+$/.test(characters)) {
      this.#blank(from)
      return
    }
    const seen = characters.replace(UNSEEN_ALL, '').replace(NO_BREAK_SPACE, ' ')
    this.unseen += characters.length - seen.length
    if (seen !== '') this.#write(seen, from)
  }

  #blank(from: Span): void {
    if (this.#due === 0 && this.#length > 0) this.#space ??= from
  }

  #copy(characters: string, at: number): void {
    const seen = characters.replace(NO_BREAK_SPACE, ' ')
    let from = 0
    for (const { 0: gap, index } of seen.matchAll(UNSEEN_ALL)) {
      if (index > from) this.#write(seen.slice(from, index), { start: at + from, end: at + index })
      from = index + gap.length
      this.unseen += 1
    }
    if (from < seen.length) this.#write(seen.slice(from), { start: at + from, end: at + seen.length })
  }

  #write(characters: string, from: Span): void {
    if (this.#length > 0 && this.#due > 0) this.#put('\n'.repeat(this.#due))
    else if (this.#space) this.#run(' ', this.#space)
    this.#due = 0
    this.#space = null
    this.#run(characters, from)
  }

  #run(characters: string, from: Span): void {
    const text = { start: this.#length, end: this.#length + characters.length }
    const last = this.map.at(-1)
    const grows = last && last.text.end === text.start && last.span.end === from.start
    if (grows && isEven(last) && isEven({ text, span: from })) {
      this.map[this.map.length - 1] = {
        text: { start: last.text.start, end: text.end },
        span: { start: last.span.start, end: from.end },
      }
    } else this.map.push({ text, span: from })
    this.#put(characters)
  }

  #put(characters: string): void {
    this.#parts.push(characters)
    this.#length += characters.length
  }
}

/** Both stretches are of the same length, so that they go character by character. */
function isEven({ text, span }: Run): boolean {
  return text.end - text.start === span.end - span.start
}
