/** What every mail says of who sends it. */
export interface About {
  /** Where people read: the address of the public site. */
  readonly site: string
  /** The name of the desk, where it has said one. */
  readonly desk?: string | undefined
}

/**
 * The address of something on the public site, and nothing but a web address whatever was given.
 * @param href an address, or a path of the site
 */
export function addressOf(href: string, { site }: About): string {
  const url = URL.parse(href, site)
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : site
}
