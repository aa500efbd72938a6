/**
 * Letters as they are compared: compatibility forms in one, small, without accents, vowel signs and tatweel;
 * Arabic letters that are written for one another are one, digits those of ASCII (Unicode NFKD; for Arabic
 * the normalization of Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval",
 * 2007). What is neither letter nor digit goes.
 */
export function plainLetters(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replace(OTHER, '')
  const bare = word.normalize('NFKD').toLowerCase().replace(OTHER, '')
  return bare.replace(/[\u0660-\u06f9ىیةکٱ]/g, foldArabic)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/
const OTHER = /[^\p{L}\p{N}]|\u0640/gu

const ARABIC: ReadonlyMap<string, string> = new Map([
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ٱ', 'ا'],
])

function foldArabic(sign: string): string {
  const folded = ARABIC.get(sign)
  if (folded) return folded
  const code = sign.charCodeAt(0)
  if (code <= 0x669) return String(code - 0x660)
  return code >= 0x6f0 ? String(code - 0x6f0) : sign
}

/**
 * An Arabic word, plain already, without the article and what is written together with it (light stemming, as
 * above): "and by the bridge" is found by "bridge". Undefined where there is none, or too little would be
 * left.
 */
export function withoutArticle(plain: string): string | undefined {
  const bare = plain.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/, '')
  return bare === plain ? undefined : bare
}
