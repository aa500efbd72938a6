import type { About, CaptureNote, Found } from '../captured.ts'
import { NOTHING } from './none.ts'

/** What one source says of a page; a source is silent about what it does not know. */
export type Said = { readonly [Field in keyof About]?: About[Field] }

/**
 * What is known of a page: of each field, what the first says that says anything; and where others disagree.
 */
export function together(sources: readonly Said[]): { about: About; notes: CaptureNote[] } {
  const notes: CaptureNote[] = []
  const about = { ...NOTHING } as { -readonly [Field in keyof About]: About[Field] }
  const first = <Field extends keyof About>(field: Field): void => {
    const said = sources.flatMap((source) => source[field] ?? [])
    about[field] = (said[0] ?? null) as About[Field]
    const other = said
      .slice(1)
      .find((each) => differs(field, said[0] as Found<unknown>, each as Found<unknown>))
    if (said[0] && other) notes.push(disagreement(field, said[0] as Found<unknown>, other as Found<unknown>))
  }
  for (const field of Object.keys(NOTHING) as (keyof About)[]) first(field)
  return { about, notes }
}

function disagreement(field: string, one: Found<unknown>, other: Found<unknown>): CaptureNote {
  const [a, b] = [one, other].map(({ value, where }) => `${shown(value)} (${where})`)
  return { code: `${field}-disagrees`, message: `${field}: ${a} is taken, not ${b}` }
}

/** Two say different things, not the same more or less precisely. */
function differs(field: keyof About, one: Found<unknown>, other: Found<unknown>): boolean {
  if (field === 'author' || field === 'credited') return false
  const [a, b] = [plain(shown(one.value)), plain(shown(other.value))]
  if (field === 'published' || field === 'modified') return !within(a.slice(0, 10), b.slice(0, 10))
  return !within(a, b)
}

function within(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** Letters and digits only, in lower case: how quotation marks are set does not make another title. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '')
}
