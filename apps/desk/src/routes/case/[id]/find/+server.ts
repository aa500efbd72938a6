import { isRecordKind, RECORD_KINDS } from '@hearsay/case'
import { deskText } from '@hearsay/words'
import { error, json, type RequestHandler } from '@sveltejs/kit'
import { findRecords } from '#lib/server/cases/find.ts'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'

/**
 * Records of a case to pick from, by kinds and words: `?kinds=party,claim&q=…`; of any kind without kinds.
 */
export const GET: RequestHandler<{ id: string }> = async ({ params, url }) => {
  const asked = url.searchParams.get('kinds')
  const kinds = asked === null ? RECORD_KINDS : asked.split(',').filter(isRecordKind)
  if (kinds.length === 0) error(400, deskText('en', 'search.badKinds'))
  const { reader, places } = await desk()
  const { value } = await found(reader.load(params.id))
  const place = `${places.database} ${params.id}`
  return json(findRecords(value, place, kinds, url.searchParams.get('q') ?? ''))
}
