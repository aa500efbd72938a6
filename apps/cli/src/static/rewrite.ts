import { between, fileFor, isPage } from './addresses.ts'

/** A page as a file, and the paths of the site that it leads to. */
export interface Rewritten {
  readonly html: string
  readonly links: readonly string[]
  /** Paths that stand in it with their whole address: anybody may write one that leads nowhere. */
  readonly named: readonly string[]
}

/** A tag with all of its attributes: what is written in one ends with it. */
const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi
const ADDRESS = /(\s(?:href|src|action)=")([^"]*)(")/g
const OWN = '/_app/'
/** A path that is written as a URL would write it, as most are. */
const PLAIN = /^(?:\/[\w-]+)+$/

/** Pictures for other people's pages, cards, and what is cited of a case. */
const NAMED =
  /^(?:[a-z]{2}\/)?(?:(?:embed|card)\/case\/[a-z0-9-]+(?:[./][a-z0-9-]+)*|card\/front\.png|case\/[a-z0-9-]+(?:\/edition\/\d+(?:\/statement\/[a-z0-9-]+)?)?)(?![\w/])/

/** Paths that a page names by their whole address. */
function namedWhole(html: string, site: string): string[] {
  const after = html.split(`${site}/`).slice(1)
  return [...new Set(after.flatMap((rest) => NAMED.exec(rest)?.[0] ?? []).map((path) => `/${path}`))]
}

/** An address of the site, taken apart; undefined for one that leads elsewhere, or stays on the page. */
function ownAddress(address: string, path: string) {
  if (!/^(?:\.{0,2}\/(?!\/))/.test(address)) return undefined
  const { pathname, search, hash } = PLAIN.test(address)
    ? { pathname: address, search: '', hash: '' }
    : new URL(address, `http://site${path}`)
  const isAsset = pathname.startsWith(OWN) || /^\/[^/]+\.(?:svg|js)$/.test(pathname)
  return { pathname, search, hash, isAsset }
}

/**
 * Makes a page's addresses of the site relative, so that they lead from file to file wherever the folder
 * lies, also on a disk. A query, which only a server could answer, is left out.
 * @param path of the page
 * @param site where readers will find it: what a page names by its whole address is written too
 * @param policy what the page may load, which the server would say in a header
 */
export function rewritePage(html: string, path: string, site: string, policy: string | null): Rewritten {
  const file = fileFor(path)
  const links = new Set<string>()
  const moved = (address: string): string => {
    const own = ownAddress(address, path)
    if (own === undefined) return address
    const { pathname, search, hash, isAsset } = own
    if (isAsset) return `${between(file, pathname.slice(1))}${search}`
    links.add(pathname)
    return `${between(file, fileFor(pathname))}${hash}`
  }
  const written = withPolicy(withAddresses(html, moved), policy)
  return { html: written, links: [...links], named: namedWhole(html, site) }
}

/**
 * The same for the page that servers show for whatever is not there: it is shown below any address, so that
 * its own begin at the root of the server.
 * @param base the path at which the site lies, without a slash at its end
 */
export function rewriteAbsolute(html: string, path: string, base: string): string {
  return withAddresses(html, (address) => {
    const own = ownAddress(address, path)
    if (own === undefined) return address
    const { pathname, search, isAsset } = own
    const target =
      isAsset || !isPage(pathname) ? pathname.slice(1) : fileFor(pathname).replace(/index\.html$/, '')
    return `${base}/${target}${isAsset ? search : ''}`
  })
}

function withAddresses(html: string, moved: (address: string) => string): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (_, before: string, address: string, after: string) => {
      // In an attribute, & is written out.
      const plain = address.replaceAll('&amp;', '&')
      return before + moved(plain).replaceAll('&', '&amp;') + after
    }),
  )
}

/** What frames a page is said in a header alone. */
function withPolicy(html: string, policy: string | null): string {
  if (policy === null) return html
  const said = policy
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('frame-ancestors'))
  const meta = `<meta http-equiv="content-security-policy" content="${said.join('; ').replaceAll('"', '&quot;')}">`
  return html.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${meta}`)
}
