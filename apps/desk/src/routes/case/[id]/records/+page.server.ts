import { deskText, kindWords, sentenceCase } from '@hearsay/words'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { GROUPS, isWritten } from '#lib/server/records/kinds.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params }) => {
  const { value: of } = await found((await desk()).reader.load(params.id))
  const groups = GROUPS.map(({ name, kinds }) => ({
    title: deskText('en', `records.group.${name}`),
    kinds: kinds.map((kind) => ({
      kind,
      words: sentenceCase(kindWords(kind, 'en', 2), 'en'),
      count: of[kind].size,
      isWritten: isWritten(kind),
      one: kindWords(kind, 'en'),
    })),
  }))
  return { groups }
}
