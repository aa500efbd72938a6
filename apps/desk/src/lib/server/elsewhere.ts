/** Where a request comes from, as far as the browser says so (Fetch Metadata Request Headers, W3C). */
const OURS: ReadonlySet<string> = new Set(['same-origin', 'none'])

/**
 * Whether a page of another origin asks, other than by a link that leads here. Another port of this machine
 * is another origin, and yet the browser sends the desk's cookies along from there.
 */
export function isFromElsewhere({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean {
  const site = headers.get('sec-fetch-site')
  if (site === null || OURS.has(site)) return false
  const isLink =
    method === 'GET' &&
    headers.get('sec-fetch-mode') === 'navigate' &&
    headers.get('sec-fetch-dest') === 'document'
  return !isLink
}
