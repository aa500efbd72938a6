import { between, fileFor, isPage } from './addresses.ts'

/** A page as a file, and the paths of the site that it leads to. */
export interface Rewritten {
  readonly html: string
  readonly links: readonly string[]
}

/** A tag with all of its attributes: what is written in one ends with it. */
const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi
const ADDRESS = /(\s(?:href|src|action)=")(\/(?!\/)[^"]*)(")/g
const OWN = '/_app/'

/**
 * Makes a page's addresses of the site relative, so that they lead from file to file wherever the folder lies,
 * also on a disk. A query, which only a server could answer, is left out.
 * @param path of the page
 * @param policy what the page may load, which the server would say in a header
 */
export function rewritePage(html: string, path: string, policy: string | null): Rewritten {
  const file = fileFor(path)
  const links = new Set<string>()
  const moved = (address: string): string => {
    const [, to = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? []
    const isAsset = to.startsWith(OWN) || /^\/[^/]+\.svg$/.test(to)
    if (!isAsset) links.add(to)
    const target = between(file, isAsset ? to.slice(1) : fileFor(to))
    return `${target}${isAsset ? query : ''}${anchor}`
  }
  const rewritten = html.replace(TAG, (tag) =>
    tag.replace(
      ADDRESS,
      (_, before: string, address: string, after: string) => before + moved(address) + after,
    ),
  )
  return { html: withPolicy(rewritten, policy), links: [...links] }
}

/** Where addresses lead that no file can name relative to itself, such as those of the page for what is not there. */
export function rewriteAbsolute(html: string, base: string): string {
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (_, before: string, address: string, after: string) => {
      const [to = ''] = address.split(/[?#]/)
      const target = to.startsWith(OWN) || !isPage(to) ? to : fileFor(to).replace(/index\.html$/, '')
      return `${before}${base}/${target.replace(/^\//, '')}${after}`
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
