import { attribute, type Element, isElement, rawText } from './parse.ts'

/** Elements whose content is no text of the page. */
const SILENT = new Set(
  'head script style template iframe noframes noembed object embed audio video canvas map svg math datalist title'.split(
    ' ',
  ),
)

/** Elements set apart by blank lines (the rendering section of HTML, and what pages use alike). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu nav ol p pre search section table ul summary caption ' +
    'listing xmp plaintext textarea frameset'
  ).split(' '),
)
/** Elements on a line of their own. */
const LINES = new Set('li dt dd tr td th option optgroup thead tbody tfoot select'.split(' '))

const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext', 'textarea'])

/** Line breaks before and after an element. */
export function breaksAround({ tagName }: Element): number {
  if (BLOCKS.has(tagName)) return 2
  return LINES.has(tagName) ? 1 : 0
}

export function keepsSpace({ tagName }: Element): boolean {
  return PREFORMATTED.has(tagName)
}

/** The marks that a browser sets around `q`, as the rendering section of HTML has them for English. */
export function marksOf(element: Element): readonly [string, string] | null {
  if (element.tagName !== 'q' || /^\s*[\p{Pi}\p{Pf}"„‚]/u.test(rawText(element))) return null
  let depth = 0
  for (let at = element.parentNode; at && isElement(at); at = at.parentNode)
    if (at.tagName === 'q') depth += 1
  return depth % 2 === 0 ? ['“', '”'] : ['‘', '’']
}

/** Its content is code, or something that is loaded: never text of the page. */
export function isSilent({ tagName }: Element): boolean {
  return SILENT.has(tagName)
}

/** The page itself hides it. Style sheets are not read, only what stands on the element. */
export function isHidden(element: Element): boolean {
  const hidden = attribute(element, 'hidden')
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true
  if (element.tagName === 'dialog') return attribute(element, 'open') === null
  const style = attribute(element, 'style')
  return (
    style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i.test(style)
  )
}
