import { statSync } from 'node:fs'
import { type Editions, openEditions } from '@hearsay/store/editions'

/** The store of editions named by HEARSAY_EDITIONS. */
export const editions = openedOnce(() => process.env.HEARSAY_EDITIONS || 'data/public/editions.db')

/**
 * Opens a store of editions on first use, and keeps it open. An opening that failed is tried again by the
 * next request; so is one of a file that is no longer there, or that another has taken the place of: it would
 * go on giving out what may have been withdrawn since.
 */
export function openedOnce(placeOf: () => string): () => Promise<Editions> {
  let opened: { readonly file: string; readonly store: Promise<Editions> } | undefined
  return () => {
    const place = placeOf()
    const file = fileAt(place)
    if (opened?.file === file) return opened.store
    const before = opened?.store
    const store = openEditions(place)
    const here = { file, store }
    opened = here
    store.catch(() => {
      if (opened === here) opened = undefined
    })
    before?.then((old) => old.close()).catch(() => {})
    return store
  }
}

/** Which file lies at a place; the same for all that is no file, such as a database elsewhere. */
function fileAt(place: string): string {
  const found = statSync(place, { throwIfNoEntry: false })
  return found ? `${found.dev} ${found.ino}` : 'none'
}
