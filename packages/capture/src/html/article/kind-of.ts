import { attribute, type Element, isElement } from '../parse.ts'

/** Classes of what is repeated for how it looks, not for what it is. */
const LAYOUT =
  /^(?:\S*-)?(?:row|col|column|columns|container|wrapper|wrap|inner|section|block|grid|clearfix)(?:-\S*)?(?:\s|$)/i

const ROWS = new Set(['tr', 'details', 'dd', 'li', 'article'])

/** What an element is called, or is made of; null where that says nothing. */
export function kind(element: Element): string | null {
  const name = attribute(element, 'class')
  if (name !== null) return LAYOUT.test(name) ? null : `${element.tagName} ${name.split(/\s+/)[0]}`
  if (ROWS.has(element.tagName)) return element.tagName
  const parts = element.childNodes.filter(isElement).map(({ tagName }) => tagName)
  return element.tagName === 'td' || parts.length === 0 ? null : `${element.tagName}: ${parts.join(' ')}`
}
