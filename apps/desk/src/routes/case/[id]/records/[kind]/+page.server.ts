import { deskText, kindWords, sentenceCase } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { isListed, isWritten } from '#lib/server/records/kinds.ts'
import { listOf } from '#lib/server/records/list.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { id, kind }, url }) => {
  const { reader, places } = await desk()
  const { value: of } = await found(reader.load(id))
  if (!isListed(kind)) error(404, deskText('en', 'noPage'))
  const asked = url.searchParams.get('q') ?? ''
  const from = Number.parseInt(url.searchParams.get('from') ?? '0', 10)
  return {
    kind,
    words: sentenceCase(kindWords(kind, 'en', 2), 'en'),
    one: kindWords(kind, 'en'),
    isWritten: isWritten(kind),
    asked,
    list: listOf(
      of,
      `${places.database} ${id}`,
      kind,
      asked,
      Number.isSafeInteger(from) && from > 0 ? from : 0,
    ),
  }
}
