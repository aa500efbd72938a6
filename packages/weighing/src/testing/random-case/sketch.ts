import { type Entry, parseEntry } from '@hearsay/case'
import type { Random } from '../random.ts'

/** A page or a brief in which statements can stand. */
export interface Desk {
  readonly document: string
  /** The page behind it. */
  readonly page: string
  readonly outlet: string
  readonly form: 'capture' | 'cited'
}

export interface Said {
  readonly id: string
  readonly source: string | null
  readonly desk: Desk
  readonly bears: boolean
}

/** A case as it is being drawn up: its entries so far, and what later ones can name. */
export interface Sketch {
  readonly random: Random
  readonly entries: Entry[]
  readonly parties: string[]
  readonly outlets: string[]
  readonly desks: Desk[]
  readonly documents: string[]
  readonly exhibits: string[]
  readonly statements: Said[]
  /** Ids of statements and parties on which somebody rests: as tellers, grounds, or what is summed up. */
  readonly leanedOn: string[]
  /** Ids of statements that assert the first claim. */
  readonly alike: Set<string>
  /** Ids of statements that were said to be copies. */
  readonly copied: Set<string>
  /** Ids of statements that others were said to copy. */
  readonly originals: Set<string>
  /** Sources that have it from an exhibit. */
  readonly relying: { readonly source: string; readonly exhibit: string }[]
}

const FRAME = { at: '2026-01-01T00:00:00Z', by: 'ana' }

export function sketchFrom(random: Random): Sketch {
  return {
    random,
    entries: [],
    parties: [],
    outlets: [],
    desks: [],
    documents: [],
    exhibits: [],
    statements: [],
    leanedOn: [],
    alike: new Set(),
    copied: new Set(),
    originals: new Set(),
    relying: [],
  }
}

export function add(sketch: Sketch, kind: string, fields: Record<string, unknown>): void {
  sketch.entries.push(parseEntry({ kind, ...FRAME, ...fields }))
}

/** One of these; there is at least one. */
export function pick<T>({ random }: Sketch, items: readonly T[]): T {
  return items[random.int(items.length)] as T
}

/** One of the parties and outlets. */
export function anybody(sketch: Sketch): string {
  return pick(sketch, [...sketch.parties, ...sketch.outlets])
}

/** Sentences that cite these records. */
export function citing(cites: readonly string[]): Record<string, unknown> {
  return { sentences: [{ text: 'As they say.', cites: [...cites] }] }
}
