import {
  type Case,
  CaseError,
  type Entry,
  fold,
  givenOut,
  parseEntry,
  unexplainedErasures,
} from '@hearsay/case'
import type { BundleRules, JsonObject } from '@hearsay/ledger'

/**
 * What a case holds against a bundle of its entries. Entries that make no case are told of by whoever folds
 * them; of those nothing is asked here.
 */
export const bundleRules: BundleRules = {
  logOf: (entries) => foldedFrom(entries)?.state.head.id,
  unexplained: (entries, erased) => {
    const read = foldedFrom(entries)
    return read ? unexplainedErasures(read.entries, erased) : []
  },
  givenOut: (entries) => {
    const read = foldedFrom(entries)
    return new Set([...(read ? givenOut(read.state) : [])].map((name) => name.replace(/^sha256:/, '')))
  },
}

interface Folded {
  readonly entries: readonly Entry[]
  readonly state: Case
}

const KNOWN = new WeakMap<readonly JsonObject[], Folded | undefined>()

/** The same entries are asked about several times, and folded once. */
function foldedFrom(entries: readonly JsonObject[]): Folded | undefined {
  if (!KNOWN.has(entries)) KNOWN.set(entries, attempt(entries))
  return KNOWN.get(entries)
}

function attempt(values: readonly JsonObject[]): Folded | undefined {
  try {
    const entries = values.map((value, index) => parseEntry(value, index))
    return { entries, state: fold(entries) }
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return undefined
  }
}
