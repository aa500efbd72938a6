/** A short label → where the page names whoever it means in full: initials that it explains, a last name. */
import type { TextSpan } from '@hearsay/reading'

const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]*)"
const TITLED = `(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sir|Professor|Captain|Sergeant|Inspector|Father|Sister|Judge|Minister)\\.? )?`

export function inFull(label: string, at: TextSpan, text: string): TextSpan | null {
  if (!/^(?:[\p{Lu}.’'-]+|\p{Lu}[\p{L}’'-]+)$/u.test(label)) return null
  const short = label.replace(/\./g, '')
  return (
    said(
      `(?<![\\p{L}])${short} ?(?:(?:is|=|stands for|for|[–—-]) (?:the )?(?<who>${TITLED}${WORD}(?: ${WORD})*)|: (?:the )?(?<named>${TITLED}${WORD}(?: ${WORD})+))`,
      text,
    ) ?? named(short, at, text)
  )
}

function said(source: string, text: string): TextSpan | null {
  const groups = new RegExp(source, 'du').exec(text)?.indices?.groups
  const who = groups?.who ?? groups?.named
  return who ? [who[0], who[1]] : null
}

/** The first name of two words or more that ends with it, or has it for its initials; rather not a title. */
function named(short: string, at: TextSpan, text: string): TextSpan | null {
  let titled: TextSpan | null = null
  for (const { index, 0: name } of text.matchAll(NAMES)) {
    const words = name.split(' ')
    const last = words
      .at(-1)
      ?.replace(/[’']s$|[^\p{L}-]+$/gu, '')
      .toUpperCase()
    const initials = words
      .filter((word) => !TITLE.test(word))
      .map((word) => word[0])
      .join('')
    if (last !== short.toUpperCase() && (short.length > 3 || initials !== short)) continue
    if (index === at[0] || words.some((word) => /^\p{Lu}{2}/u.test(word))) continue
    const full: TextSpan = [index, index + name.replace(/[’']s$|[.,]$/u, '').length]
    if (words.length > 2 || !TITLE.test(words[0] ?? '')) return full
    titled ??= full
  }
  return titled
}

const NAMES = new RegExp(`${TITLED}${WORD}(?: ${WORD})+`, 'gu')
const TITLE = new RegExp(`^${TITLED.slice(3, -2)}$`, 'u')
