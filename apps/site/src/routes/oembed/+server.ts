import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/language.ts'
import { oembedOf } from '#lib/server/oembed/answer.ts'
import { targetOf } from '#lib/server/oembed/target.ts'
import { FORMATS, oembedResponse } from '#lib/server/oembed/write.ts'
import { siteAddress } from '#lib/server/site-address.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ url }) => {
  const asked = url.searchParams.get('format') ?? FORMATS[0]
  const format = FORMATS.find((one) => one === asked)
  if (format === undefined) error(501, siteText(localeOf(url), 'noPage'))
  const target = targetOf(url.searchParams.get('url') ?? '', new URL(siteAddress(url)).origin)
  if (target === undefined) error(404, siteText(localeOf(url), 'noPage'))
  const [width, height] = [most(url, 'maxwidth'), most(url, 'maxheight')]
  const room = { ...(width && { width }), ...(height && { height }) }
  return oembedResponse(await oembedOf(target, url, room), format)
}

/** The room that is asked for, px; undefined for what is no such number. */
function most({ searchParams }: URL, name: string): number | undefined {
  const value = searchParams.get(name) ?? ''
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined
}
