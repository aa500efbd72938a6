import { createHash } from 'node:crypto'
import { createSigner } from '@hearsay/ledger'
import type { Rules } from '../rules.ts'

/* A small field of its own, so that these tests stand whatever the rules of a case become. */

export interface Note {
  readonly kind: 'note' | 'fix' | 'erasure'
  readonly id: string
  readonly at: string
  readonly text?: string
  readonly secret?: string
  readonly hash?: string
  readonly held?: string
  readonly paths?: readonly string[]
}

/** What notes fold to: the secret (or last fix) by id, and how often the fold was asked. */
export interface Desk {
  readonly size: number
  readonly secrets: ReadonlyMap<string, string | undefined>
  /** Names of documents that may be given to anybody, by id. */
  readonly given: ReadonlyMap<string, string>
}

export class Refused extends Error {
  readonly issues: readonly { readonly entry: number }[]
  constructor(message: string, entry: number) {
    super(message)
    this.issues = [{ entry }]
  }
}

/** Rules that count how many entries they were given, so that tests can see what is folded again. */
export function deskRules(): Rules<Note, Desk> & { readonly folded: () => number } {
  let folded = 0
  return {
    parse: (value, index) => {
      const note = value as Note
      if (typeof note.id !== 'string') throw new Refused('a note has an id', index)
      return note
    },
    fold: (entries, from) => {
      const secrets = new Map(from?.secrets)
      const given = new Map(from?.given)
      for (const [index, { kind, id, secret, hash, held }] of entries.entries()) {
        folded++
        if (kind === 'note' && secrets.has(id)) throw new Refused(`"${id}" is taken`, index)
        if (kind !== 'erasure') secrets.set(id, secret)
        if (held === 'withheld') given.delete(id)
        else if (hash !== undefined) given.set(id, hash)
      }
      return { size: (from?.size ?? 0) + entries.length, secrets, given }
    },
    personal: () => ['/secret'],
    kind: (note) => note.kind,
    at: (note) => note.at,
    subject: (note) => note.id,
    isErasure: (note) => note.kind === 'erasure',
    erases: (erasure) => erasure.paths ?? [],
    givenOut: ({ given }) => new Set(given.values()),
    unexplained: (entries, erased) =>
      erased.filter(({ index, path }) => {
        const id = entries[index]?.id
        const explains = (one: Note) => one.kind === 'erasure' && one.id === id && one.paths?.includes(path)
        return !entries.slice(index + 1).some(explains)
      }),
    folded: () => folded,
  }
}

/** The present time of tests. */
export const NOW = '2027-06-01T00:00:00Z'
export const AT = '2026-01-02T03:04:05Z'
export const note = (id: string, more: Partial<Note> = {}): Note => ({ kind: 'note', id, at: AT, ...more })
export const notes = (from: number, to: number): Note[] =>
  Array.from({ length: to - from }, (_, i) => note(`n${from + i}`, { secret: `secret ${from + i}` }))

export const signer = createSigner('desk.example/x', new Uint8Array(32).fill(3))

/** Random bytes that are the same in every run: SHA-256 in counter mode. */
export function seededRandom(seed = 'salts'): (length: number) => Uint8Array {
  let n = 0
  return (length) => createHash('sha256').update(`${seed} ${n++}`).digest().subarray(0, length)
}
