import { asOf as entriesAsOf, fold } from '@hearsay/case'
import type { Dossier } from '@hearsay/dossier/dossier.ts'
import type { Desk } from '@hearsay/store'
import { weighCase } from '@hearsay/weighing'
import { found } from '../cases/found.ts'
import { recent } from '../recent.ts'

/** The last ones that were looked at: weighing a large case takes a while. */
const PREVIEWS = recent<Promise<Dossier | undefined>>(8)

/**
 * The dossier of a case as an edition of it would have it, were it signed now: the same entries, and of its
 * documents what is given out. Nothing of it is signed, so that it has neither root nor checkpoint. Answers
 * 404 where there is no such case.
 * @param asOf RFC 3339: as it was then
 * @returns undefined where there was nothing of it then
 */
export async function previewOf(desk: Desk, id: string, asOf?: string): Promise<Dossier | undefined> {
  const { size } = await found(desk.reader.load(id))
  const place = `${desk.places.database} ${id} ${size} ${asOf ?? ''}`
  const known = PREVIEWS.get(place)
  if (known) return await known
  const made = makePreview(desk, id, size, asOf)
  PREVIEWS.set(place, made)
  made.catch(() => PREVIEWS.delete(place))
  return await made
}

async function makePreview(
  { reader, key }: Desk,
  id: string,
  size: number,
  asOf: string | undefined,
): Promise<Dossier | undefined> {
  const all = (await reader.read(id)).entries.slice(0, size)
  const entries = asOf === undefined ? all : entriesAsOf(all, asOf)
  if (entries.length === 0) return undefined
  const latest = fold(all)
  const of = entries.length === all.length ? latest : fold(entries)
  const signed = key()
  return {
    id,
    locale: 'en',
    case: of,
    weighing: weighCase(of),
    entries,
    latest,
    ledger: { size, root: '', ...(signed && { key: signed }) },
    ...(asOf && { asOf }),
  }
}
