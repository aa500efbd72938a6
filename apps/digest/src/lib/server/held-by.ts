import { type Purpose, type Reader, reader } from '@hearsay/digest/subscribers'
import { digestText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/language.ts'
import { subscribers } from './subscribers.ts'

interface Asking {
  readonly params: { readonly token: string }
  readonly locals: App.Locals
  readonly url: URL
}

/** Whoever holds the token of a page, which then speaks their language. @throws 410 where nobody does */
export async function holder(purpose: Purpose, { params, locals, url }: Asking): Promise<Reader> {
  const found = await reader(await subscribers(), purpose, params.token)
  if (found === undefined) gone(url)
  locals.locale = found.choice.locale
  return found
}

export function gone(url: URL): never {
  return error(410, { message: digestText(localeOf(url), 'goneLead'), code: 'gone' })
}
