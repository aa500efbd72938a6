import { publishedCases } from '@hearsay/digest/published'
import { type Editions, openEditions, StoreError } from '@hearsay/store/editions'
import type { Locale } from '@hearsay/words'

/** A case in the list to choose from. */
export interface ListedCase {
  readonly id: string
  readonly title: string
  readonly kicker: string
  readonly language: string
}

let opened: Promise<Editions> | undefined

function editions(): Promise<Editions> {
  opened ??= openEditions(process.env.HEARSAY_EDITIONS || 'data/public/editions.db').catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}

const published = publishedCases(editions)

/**
 * Cases that are public, by their title; none where nothing has been published yet, or it cannot be read
 * now.
 */
export async function listedCases(locale: Locale): Promise<readonly ListedCase[]> {
  const cases = await published.all(locale).catch((error) => {
    if (error instanceof StoreError) return []
    throw error
  })
  return cases
    .map(({ id, title, kicker, language }) => ({ id, title, kicker, language }))
    .toSorted((a, b) => a.title.localeCompare(b.title))
}
