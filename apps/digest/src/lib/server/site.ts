/**
 * The address of the public site, where terms and privacy are read, without a path; null where nobody has
 * said.
 */
export function site(): string | null {
  const url = URL.parse(process.env.HEARSAY_DIGEST_SITE ?? '')
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.origin : null
}
