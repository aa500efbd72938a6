import { excerpt } from '../excerpt.ts'

/** Field names that come of a slip in writing YAML, and what to do about it. */
export function strangeField(name: string): string | undefined {
  if (/[\u00a0\u2007\u202f\ufeff]/.test(name)) return ': there is a no-break space in it; write plain spaces'
  if (/[“”„‟«»‘’‚‛]/.test(name)) {
    return ': a curly quotation mark is none in YAML; put the whole value in straight ones (")'
  }
  if (/^[–—−‐‑•]/.test(name)) return ': it begins with a dash that is no hyphen; begin an item with "- "'
  if (name === '<<') return ': merge keys are not read; write the fields out'
  const unseen = unseenIn(name)
  if (unseen !== undefined)
    return `: there is a character in it that nobody can see, ${unseen}; write it anew`
  const field = meantWith(name)
  if (field === undefined) return undefined
  const rest = name.slice(field.length + 1)
  return `: put a space after the colon, "${field}: ${excerpt(rest)}"`
}

/** The first character of a text that is never shown, by its number: `U+200B`. */
function unseenIn(text: string): string | undefined {
  const [unseen] = /\p{Default_Ignorable_Code_Point}|[\u0080-\u009f]/u.exec(text) ?? []
  return unseen === undefined ? undefined : codePoint(unseen)
}

/** `U+200B`, for a message about a character that cannot be seen or told from another. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The field that a name was meant to be, where no space follows its colon: `by` of `by:ines`. */
export function meantWith(name: string): string | undefined {
  return /^([A-Za-z]+):\S/.exec(name)?.[1]
}
