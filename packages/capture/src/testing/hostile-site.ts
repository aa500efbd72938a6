import { RefusedError } from '../captured.ts'
import { fetchPage } from '../fetch/fetch-page.ts'
import { strictPolicy } from '../fetch/policy.ts'
import type { Hostile } from './hostile.ts'
import { loopbackPolicy } from './loopback.ts'
import { type Site, serveSite } from './site.ts'

/** The site that {@link hostileJourneys} lead through. */
export async function serveHostile(): Promise<Site> {
  return await serveSite((request, response) => {
    const url = new URL(request.url ?? '', 'http://news.test')
    const to = url.searchParams.get('to')
    if (url.pathname === '/go')
      response.writeHead(302, { location: Buffer.from(to ?? '').toString('latin1') })
    if (url.pathname === '/circle') response.writeHead(302, { location: '/circle' })
    if (url.pathname === '/nowhere') response.writeHead(302)
    response.end('a page')
  })
}

/** Only what a case says is known to it: whoever asks for anything else has left the case. */
const noResolver = async (name: string): Promise<never> => {
  throw new Error(`${name} was asked for`)
}

/** How an address is refused, or null where it was fetched; a direct one meets the strict policy. */
export async function refusalOf({ url, answers }: Hostile, direct: boolean): Promise<RefusedError | null> {
  const { resolve } = loopbackPolicy(answers)
  const policy = direct
    ? { ...strictPolicy, resolve: answers ? resolve : noResolver }
    : loopbackPolicy(answers)
  try {
    await fetchPage(url, { policy })
    return null
  } catch (error) {
    if (error instanceof RefusedError) return error
    throw error
  }
}
