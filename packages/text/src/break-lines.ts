/** White space at which a line may end; a no-break space is none. */
const SPACES = /[^\S\u00a0\u202f]+/

const CHARACTERS = new Intl.Segmenter()

/**
 * Breaks a text at white space into lines no wider than `width`, each as full as it can be; a word that is
 * wider itself is broken between characters as a reader sees them. A text of white space has no lines.
 * @param measure how wide a text is, in the unit of `width`: columns of a terminal, px of a font
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const words = text
    .split(SPACES)
    .flatMap((word) => (measure(word) > width ? broken(word, width, measure) : word))
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function broken(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of CHARACTERS.segment(word)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}
