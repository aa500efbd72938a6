import type { Case } from '@hearsay/case'
import type { Locale } from '@hearsay/words'
import type { Dossier } from './dossier.ts'

/**
 * Keeps what is made from an object for as long as the object lives: dossiers are cached, their pictures too.
 */
export function kept<T extends object, R>(make: (from: T) => R): (from: T) => R {
  const made = new WeakMap<T, { readonly value: R }>()
  return (from) => {
    const found = made.get(from) ?? { value: make(from) }
    made.set(from, found)
    return found.value
  }
}

/**
 * As `kept`, for what costs most and says nothing of the time that was asked for: dossiers as of two times
 * between which nothing was recorded share their case, and what is made from it.
 */
export function keptOfCase<R extends object>(make: (dossier: Dossier) => R): (dossier: Dossier) => R {
  const madeOf = kept((_: Case) => new Map<Locale, R>())
  return (dossier) => {
    const made = madeOf(dossier.case)
    const found = made.get(dossier.locale) ?? make(dossier)
    made.set(dossier.locale, found)
    return found
  }
}
