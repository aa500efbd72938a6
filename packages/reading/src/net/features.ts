/**
 * Tokens → the row numbers that the network adds up for each token: one normalised word, and a few small
 * closed tables (`TABLES`). Training reads these same numbers through `training/export.ts`, so the two cannot
 * differ.
 */
import type { Quotes } from '../layout/quotes.ts'
import { perWord } from '../text/known.ts'
import type { Tokens } from '../text/tokens.ts'

/** Rows in each table, in the order of a token's numbers. */
export const TABLES = { suffix: 2048, prefix: 2048, shape: 24, layout: 128, mark: 20 } as const
export const TABLE_SIZES: readonly number[] = Object.values(TABLES)

export interface Features {
  /** The form looked up in the vocabulary. */
  readonly forms: readonly string[]
  /** A number for each form, the same in every run. */
  readonly keys: Uint32Array
  /** `TABLE_SIZES.length` numbers per token. */
  readonly rows: Uint16Array
}

export function features(tokens: Tokens, marks: Quotes): Features {
  const width = TABLE_SIZES.length
  const rows = new Uint16Array(tokens.words.length * width)
  const forms: string[] = new Array(tokens.words.length)
  const keys = new Uint32Array(tokens.words.length)
  for (let i = 0; i < tokens.words.length; i++) {
    const own = traits(tokens, i)
    forms[i] = own.form
    keys[i] = own.key
    const at = i * width
    rows[at] = own.suffix
    rows[at + 1] = own.prefix
    rows[at + 2] = own.shape
    rows[at + 3] = layout(tokens, marks, i)
    rows[at + 4] =
      (marks.mark[i] ?? 0) * 4 + ((marks.mark[i - 1] ?? 0) ? 1 : 0) + ((marks.mark[i + 1] ?? 0) ? 2 : 0)
  }
  return { forms, keys, rows }
}

/** What depends on the word alone. */
interface Traits {
  readonly form: string
  readonly suffix: number
  readonly prefix: number
  readonly shape: number
  readonly key: number
}

const KEY_SEED = 5
/** The key where there is no word. */
export const NO_WORD = hash('', KEY_SEED)

const traits = perWord((word): Traits => {
  const form = normal(word)
  const suffix = hash(form.slice(-3), 1) % TABLES.suffix
  const prefix = hash(form.slice(0, 3), 2) % TABLES.prefix
  return { form, suffix, prefix, shape: shape(word), key: hash(form, KEY_SEED) }
})

/** Lower case, straight apostrophes, digits other than a short whole number flattened. */
function normal(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (!/\d/.test(lower) || /^\d{1,2}$|^(?:19|20)\d\d$/.test(lower)) return lower
  return lower.replace(/\d/g, '0')
}

function shape(word: string): number {
  const long = Math.min(3, Math.floor(word.length / 3))
  if (/^\p{Lu}[\p{Ll}\p{M}'’-]*$/u.test(word)) return long
  if (/^[\p{Ll}\p{M}'’-]+$/u.test(word)) return 4 + long
  if (/^[\p{Lu}\p{M}.'’-]+$/u.test(word)) return 8 + long
  if (/^\p{L}/u.test(word)) return 12 + long
  if (/^\p{N}/u.test(word)) return 16 + long
  if (/^[.!?…]+$/.test(word)) return 20
  if (/^[,;:—–-]+$/.test(word)) return 21
  return /^\p{P}+$/u.test(word) ? 22 : 23
}

function layout(tokens: Tokens, marks: Quotes, i: number): number {
  const opens = i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1] ? 1 : 0
  // The first line is a headline only where a body follows it.
  const headline = tokens.paragraph[i] === 0 && (tokens.paragraph.at(-1) ?? 0) > 0 ? 1 : 0
  const gap = tokens.gap[i] ?? 0
  return gap + 4 * (marks.inside[i] ?? 0) + 8 * (marks.insideSingle[i] ?? 0) + 16 * opens + 32 * headline
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), seeded. */
function hash(text: string, seed: number): number {
  let value = 2166136261 ^ seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619)
  return value >>> 0
}
