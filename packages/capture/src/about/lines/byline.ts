import { hasOutletWord, isNameLike, personInSmallLetters, WIRE } from './words.ts'

/** Who wrote it, and which other body they wrote it for or with. */
export interface Byline {
  readonly authors: readonly string[]
  readonly bodies: readonly string[]
}

const BEGINS =
  /^(?:exclusive\s+)?(?:(?:story|reported|written|words|text|report|compiled|edited)\s+)?(?:by|from|with)\s*:?\s+(?=\S)|^(?:par|por|von|door|автор(?:ка)?|текст|מאת|נכתב על ידי)\s*:?\s+(?=[\p{Lu}\p{Lo}])|^(?:بقلم|كتبت?|إعداد|تقرير|حاوره|حاورها|حاورته)\s*[:/-]?\s+/iu
/** As blogs have it: "Posted on 3 May 2024 by Una Birk". */
const POSTED = /^(?:posted|published|written|submitted)\b.{0,40}?\bby\s+(?=\p{Lu})/iu
const COLLECTIVE =
  /\b(?:our|own|staff|reporters?|desk|newsroom|correspondents?|editors?|team|agencies|writers?|bureau|service)\b/i
const PARTS =
  /(\s*,\s*(?:and\s+|with\s+|avec\s+|con\s+|mit\s+)?|\s+(?:and|with|for|at|in|of|et|avec|con|y|und|mit|та|и|à)\s+|\s*[&;/|·]\s*|\s+و(?=\p{L}))/iu

/** Reads "By Ann Lee in Tarn, with Sundpress"; null where a line is no byline. */
export function bylineOf(line: string): Byline | null {
  const begins = BEGINS.exec(line) ?? POSTED.exec(line)
  if (!begins || line.length > 140) return null
  const parts = line.slice(begins[0].length).split(PARTS)
  const [authors, bodies]: [string[], string[]] = [[], []]
  let before = begins[0].trim().toLowerCase().startsWith('from') ? 'from' : ''
  for (let at = 0; at < parts.length; at += 2) {
    const name = (parts[at] ?? '').trim().replace(/^the |\.$/g, '')
    if (isBody(name, before, at > 0)) bodies.push(name)
    else if (before !== 'in' && isPerson(name)) authors.push(personInSmallLetters(name))
    before = (parts[at + 1] ?? '').trim().toLowerCase()
  }
  return { authors, bodies }
}

function isBody(name: string, before: string, later: boolean): boolean {
  if (!isNameLike(name) || before === 'in') return false
  if (WIRE.test(name)) return true
  if (/^our\b/i.test(name)) return false
  if (hasOutletWord(name) && !COLLECTIVE.test(name)) return true
  if (/\b(?:Wire|News Service|Agency)$/.test(name)) return true
  return later && /^(?:,\s*)?(?:with|for|,)$/.test(before) && !name.includes(' ')
}

/** Two to four words that are written as a name is, and no word for a whole desk. */
export function isPerson(name: string): boolean {
  const words = name.split(/\s+/)
  if (COLLECTIVE.test(name) || /\d|@/.test(name)) return false
  return words.length > 1 && words.length < 5 && isNameLike(name)
}
