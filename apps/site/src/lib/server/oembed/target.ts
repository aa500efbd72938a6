import { type Pictured, picturedBy } from '@hearsay/dossier/embed/pictured.ts'
import type { Locale } from '@hearsay/words'
import { localeOf, pathOf } from '../../language.ts'

/** What an address of this site is of, as far as it can be embedded. */
export interface Target {
  readonly id: string
  readonly pictured: Pictured
  readonly locale: Locale
}

/** The longest address that is read: no dossier has one half as long. */
const LONGEST = 2000

const DOSSIER = /^\/case\/([a-z0-9:-]{1,160})(?:\/edition\/([1-9]\d{0,8}))?\/?$/
const EMBED = /^\/embed\/case\/([a-z0-9:-]{1,160})\/(.+)$/

/**
 * What somebody asks to embed; undefined where it is no dossier and no picture of this site. A dossier stands
 * for its collapse.
 * @param origin of this site: an address of any other is not ours to speak for
 */
export function targetOf(address: string, origin: string): Target | undefined {
  if (address.length > LONGEST || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.origin !== origin || url.username !== '' || url.password !== '') return undefined
  const [path, locale] = [pathOf(url), localeOf(url)]
  const [, id, edition] = DOSSIER.exec(path) ?? []
  if (id !== undefined) {
    const fixed = edition === undefined ? {} : { edition: Number(edition) }
    return { id, locale, pictured: { picture: 'collapse', ...fixed } }
  }
  const [, of, tail = ''] = EMBED.exec(path) ?? []
  const pictured = picturedBy(tail)
  return of === undefined || pictured === undefined ? undefined : { id: of, locale, pictured }
}
