/** Texts made comparable: as words, or without any white space. */

/** Soft hyphens, zero-width spaces, word joiners, and marks of direction: signs that are not letters. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
const CJK = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}`
const WORD = new RegExp(String.raw`[${CJK}]|(?:(?![${CJK}])[\p{L}\p{M}\p{N}])+`, 'gu')

/** Runs of letters and digits, case kept; where words are not set apart, each character. */
export function wordsOf(text: string): string[] {
  return seen(text).match(WORD) ?? []
}

/** The text without white space, so that it does not matter where lines and paragraphs break. */
export function squeezed(text: string): string {
  return seen(text).replace(/\s+/gu, '')
}

function seen(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '')
}
