import { localeOf } from '#lib/language.ts'
import { oembedOf } from '#lib/server/oembed/answer.ts'
import { oembedResponse } from '#lib/server/oembed/write.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ params: { id, number }, url }) => {
  const target = { id, locale: localeOf(url), pictured: { picture: 'collapse', edition: number } } as const
  return oembedResponse(await oembedOf(target, url), 'json')
}
