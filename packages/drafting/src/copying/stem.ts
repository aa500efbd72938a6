/** Endings of English words and the letters that must stand before them. */
const ENGLISH_ENDING = /(?<=[a-z]{3})(?:ings?|edly|ed|es|ers?|ly|s|e)$/
/** What Arabic writes onto a word: "and", "the", "for", and endings of number and person. */
const ARABIC_START = /^(?:و|ف)?(?:بال|كال|لل|ال)?(?=[\u0621-\u064a]{3})/
const ARABIC_END = /(?<=[\u0621-\u064a]{3})(?:هما|كما|ات|ون|ين|ان|وا|ها|هم|نا|ه)$/

/** The part of a word that its other forms share, near enough to compare sentences by. */
export function stemOf(key: string): string {
  if (/^[a-z]/.test(key)) return key.replace(ENGLISH_ENDING, '')
  return key.replace(ARABIC_START, '').replace(ARABIC_END, '')
}
