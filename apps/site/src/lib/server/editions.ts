import { type Editions, openEditions } from '@hearsay/store/editions'

let opened: Promise<Editions> | undefined

/**
 * The store of editions named by HEARSAY_EDITIONS, opened on first use and kept open. An opening that failed
 * is tried again by the next request.
 */
export function editions(): Promise<Editions> {
  opened ??= openEditions(process.env.HEARSAY_EDITIONS || 'data/public/editions.db').catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}
