import { deskText, timeWords } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { isShown } from '#lib/server/captured/original.ts'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params }) => {
  const { value } = await found((await desk()).reader.load(params.id))
  const document = value.document.get(params.document)
  if (document?.hash === undefined) error(404, deskText('en', 'noPage'))
  return {
    document: {
      id: document.id,
      title: document.title,
      hash: document.hash,
      mediaType: document.mediaType ?? '',
      captured: document.captured === undefined ? '' : timeWords(document.captured, 'en'),
      isShown: isShown(document),
    },
  }
}
