/** Words that are a body's or a paper's name, or end one. */
const OUTLETS =
  'administration agency agencies agence authority bulletin chronicle citizen clarion command commission committee constabulary council county courier daily dispatch ' +
  'echo evening examiner express federation gazette globe government guardian herald independent inquirer institute journal ledger ' +
  'magazine mail mercury ministry mirror monitor news newspaper newswire network observer office party pioneer police post press ' +
  'project radio record recorder register relief report reporter review sentinel service sheet signal standard star sun telegraph ' +
  'television times tribune tv union voice wire window world channel department directorate centre center foundation association ' +
  'society court embassy ministry university hospital parish club blog line today week weekly'
const OUTLETS_ELSEWHERE =
  'agence ministère journal gazette quotidien radio télévision presse préfecture agencia ministerio diario periódico ' +
  'noticias agentur zeitung nachrichten ministerium rundfunk agenzia giornale agência jornal агентство агенція газета ' +
  'міністерство министерство وكالة صحيفة جريدة إذاعة قناة وزارة مجلة موقع هيئة شبكة تلفزيون'
const WIRES =
  'Reuters|Associated Press|AP|AFP|Agence France-Presse|DPA|dpa|UPI|Xinhua|TASS|Tass|Interfax|Anadolu(?: Agency)?|EFE|ANSA|PA Media|' +
  'Press Association|PTI|IANS|SANA|WAFA|Petra|KUNA|SPA|WAM|QNA|MENA|Bloomberg|Kyodo|Yonhap|Ukrinform|رويترز|أ ف ب|فرانس برس|' +
  'أسوشيتد برس|د ب أ|الأناضول|سانا|وفا|واس|وام'

const OUTLET_WORDS = new Set(`${OUTLETS} ${OUTLETS_ELSEWHERE}`.split(' '))
/** Words that a name has in small letters. */
const LITTLE = new Set('of and the for in on at de la al el du des und & a to'.split(' '))
/** Short words that are words in capitals too, not abbreviations. */
const SHORT = new Set(
  'the of and for in on at to air bay big day law new old red sea sun war our key way'.split(' '),
)

export const WIRE = new RegExp(`(?<!\\p{L})(?:${WIRES})(?!\\p{L})`, 'u')

/** A word of it says that it is a paper, a station, an agency, an office. */
export function hasOutletWord(name: string): boolean {
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => OUTLET_WORDS.has(word))
}

/** Written as names are: few words, each with a capital, no punctuation of sentences. */
export function isNameLike(line: string): boolean {
  const words = line.trim().split(/\s+/)
  if (line.trim() === '' || words.length > 8 || /[!?:;…"“”]|[^.]\.$/.test(line)) return false
  return words.every((word) => LITTLE.has(word.toLowerCase()) || /^[("'‘’]*[\p{Lu}\p{Lo}\p{N}#]/u.test(word))
}

export function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}

/** A name in capitals as it is written elsewhere: The Halvern Chronicle. Abbreviations stay. */
/** A person's name in capitals as it is written elsewhere. */
export function personInSmallLetters(name: string): string {
  return isCapitals(name)
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name
}

export function inSmallLetters(name: string): string {
  if (!isCapitals(name) || !/\s/.test(name)) return name
  return name
    .split(/(\s+)/)
    .map((word, at) => {
      const lower = word.toLowerCase()
      if (at > 0 && LITTLE.has(lower)) return lower
      if (word.length < 4 && !SHORT.has(lower)) return word
      return lower.replace(
        /(^|[-(])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )
    })
    .join('')
}
