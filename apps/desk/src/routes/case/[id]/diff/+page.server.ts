import { askedSpan } from '@hearsay/dossier/history/asked-times.ts'
import { diffView } from '@hearsay/dossier/history/diff-view.ts'
import { deskText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { desk } from '#lib/server/desk.ts'
import { askedOr400 } from '#lib/server/previewing/asked.ts'
import { previewOf } from '#lib/server/previewing/preview.ts'
import type { PageServerLoad } from './$types'

/** What changed between two times, where the history of a preview leads to. */
export const load: PageServerLoad = async ({ params, url }) => {
  const { from, to } = askedOr400(() => askedSpan(url.searchParams, 'en'))
  const store = await desk()
  const now = await previewOf(store, params.id, to)
  if (!now) error(404, deskText('en', 'guide.preview.nothingThen'))
  const before = from === undefined ? undefined : await previewOf(store, params.id, from)
  return { diff: diffView(params.id, { before: before?.case, after: now.case, latest: now.latest }, 'en') }
}
