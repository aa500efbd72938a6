/*
 * What is searched where no server answers: files that a page asks for by themselves. A file of words says in
 * which cases a word is, and a file of a case what is said in it. Each is a script that hands its data over:
 * a page that was opened from a disk may run one, and may read nothing else.
 */

/** Characters of what a record says that are searched in files, and shown of it. */
export const SEARCHED_IN_FILES = 2_000

/** A record, as the file of its case has it. */
export interface FiledRecord {
  readonly record: string
  readonly kind: string
  readonly title: string
  readonly body: string
}

/** What the file of a case holds, its records in the order in which they are found. */
export interface FiledCase {
  readonly id: string
  readonly kicker: string
  readonly language: string
  readonly records: readonly FiledRecord[]
}

/** Words that begin alike, each with the ids of the cases in which it is. */
export type FiledWords = Readonly<Record<string, readonly string[]>>

/** The function of the page that takes what a file hands over. */
export const TAKER = 'hearsayFound'

/** Letters by which words are told apart into files. */
const LETTERS = 2

/**
 * The name of the file in which a word stands, of letters and digits; undefined for the beginning of a word
 * that is too short to say so.
 */
export function wordsFile(word: string, isPrefix = false): string | undefined {
  const letters = [...word].slice(0, LETTERS)
  if (isPrefix && letters.length < LETTERS) return undefined
  return letters.map((letter) => letter.codePointAt(0)?.toString(16)).join('-')
}

export function wordsScript(words: FiledWords): string {
  return scriptOf(words)
}

export function caseScript(filed: FiledCase): string {
  return scriptOf(filed)
}

/** What such a script hands over; undefined where it is none. */
export function dataOf(script: string): unknown {
  const json = new RegExp(`^${TAKER}\\((.*)\\)\\n$`, 's').exec(script)?.[1]
  return json === undefined ? undefined : JSON.parse(json)
}

/** JSON is script, but for two separators of lines that older browsers do not take in one. */
function scriptOf(data: unknown): string {
  const json = JSON.stringify(data).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return `${TAKER}(${json})\n`
}
