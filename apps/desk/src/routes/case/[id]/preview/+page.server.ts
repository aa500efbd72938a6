import { askedTime } from '@hearsay/dossier/history/asked-times.ts'
import { wholeView } from '@hearsay/dossier/whole/view.ts'
import { deskText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { desk } from '#lib/server/desk.ts'
import { askedOr400 } from '#lib/server/previewing/asked.ts'
import { previewOf } from '#lib/server/previewing/preview.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const asOf = askedOr400(() => askedTime(url.searchParams, 'en'))
  const dossier = await previewOf(await desk(), params.id, asOf)
  if (!dossier) error(404, deskText('en', 'guide.preview.nothingThen'))
  return { size: dossier.ledger.size, whole: wholeView(dossier, url.searchParams) }
}
