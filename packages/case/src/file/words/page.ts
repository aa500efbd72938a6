/** Text in which each character knows where it stands in the text it was made from. */
export interface Mapped {
  readonly text: string
  /** Offset in the original of each UTF-16 unit. */
  readonly at: Uint32Array
}

/** A document's text, as quotations are looked for in it. Made once for all of them; O(text) each. */
export class Page {
  readonly id: string
  /** What a person calls it: its id, and the file that it was read from. */
  readonly name: string
  readonly text: string
  /** White space as one space, wherever there is any. */
  readonly loose: Mapped
  #alike: Mapped | undefined
  #bare: Mapped | undefined

  constructor(id: string, file: string | undefined, text: string) {
    this.id = id
    this.name = file === undefined ? id : `${id} (${file})`
    this.text = text
    this.loose = loosened(text)
  }

  /** What looks alike is alike: letter case, accents, quotation marks, dashes, ligatures; nothing unseen. */
  get alike(): Mapped {
    this.#alike ??= mapped(this.loose, alike, ' ')
    return this.#alike
  }

  /** Letters and digits only. */
  get bare(): Mapped {
    this.#bare ??= mapped(this.loose, bare, '')
    return this.#bare
  }

  /** The line of the document that an offset stands on, from 1. */
  lineOf(offset: number): number {
    let line = 1
    for (
      let end = this.text.indexOf('\n');
      end !== -1 && end < offset;
      end = this.text.indexOf('\n', end + 1)
    )
      line += 1
    return line
  }
}

export const looseText = (text: string): string => text.trim().replace(/\s+/g, ' ')

export const alikeText = (text: string): string => [...looseText(text)].map(alike).join('')

export const bareText = (text: string): string => [...text].map(bare).join('')

/** Characters that nobody sees: soft hyphens, zero-width and directional marks, variation selectors. */
export const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u
export const QUOTES = /^["'“”„‟«»‹›‘’‚‛′″`´]$/u
export const DASHES = /^[\p{Dash_Punctuation}\u2212]$/u

const KNOWN = new Map<string, string>()

function alike(character: string): string {
  let found = KNOWN.get(character)
  if (found === undefined) {
    found = likeness(character)
    KNOWN.set(character, found)
  }
  return found
}

function likeness(character: string): string {
  if (INVISIBLE.test(character)) return ''
  if (QUOTES.test(character)) return "'"
  if (DASHES.test(character)) return '-'
  return character
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
}

function bare(character: string): string {
  return alike(character).replace(/[^\p{Letter}\p{Number}]/gu, '')
}

/** Every run of white space as one space. Goes from run to run, because most of a text stays as it is. */
function loosened(text: string): Mapped {
  const parts: string[] = []
  const at = new Uint32Array(text.length)
  let [length, from] = [0, 0]
  const take = (part: string, offset: number) => {
    parts.push(part)
    for (let unit = 0; unit < part.length; unit += 1) at[length + unit] = offset + unit
    length += part.length
  }
  for (const { index, 0: run } of text.matchAll(/\s{2,}|[^\S ]/g)) {
    take(text.slice(from, index), from)
    take(' ', index)
    from = index + run.length
  }
  take(text.slice(from), from)
  return { text: parts.join(''), at: at.subarray(0, length) }
}

/** Writes text anew, character by character, each run of white space as `space`. */
function mapped({ text, at }: Mapped, write: (character: string) => string, space: string): Mapped {
  const parts: string[] = []
  const places = new Uint32Array(4 * text.length)
  let [length, offset] = [0, 0]
  for (const character of text) {
    const written = character === ' ' ? space : write(character)
    parts.push(written)
    places.fill(at[offset] ?? 0, length, length + written.length)
    length += written.length
    offset += character.length
  }
  return { text: parts.join(''), at: places.subarray(0, length) }
}
