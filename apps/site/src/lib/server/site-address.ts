/**
 * Where readers find the site, without a slash at its end, such as `https://hearsay.example` or
 * `https://desk.example/hearsay`: HEARSAY_SITE says so of files that are written out, and ORIGIN of a site
 * behind a proxy; else it is where it was asked.
 */
export function siteAddress({ origin }: Pick<URL, 'origin'>): string {
  return (process.env.HEARSAY_SITE || process.env.ORIGIN || origin).replace(/\/$/, '')
}
