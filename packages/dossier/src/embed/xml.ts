import { endedBidi } from '@hearsay/text'

/** What stands for characters that mean something in XML and in HTML. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that XML 1.0 cannot hold, not even escaped (2.2). Half a surrogate pair is replaced before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text as XML can hold it; it turns nothing around but itself. */
export function holdable(text: string): string {
  return endedBidi(text.toWellFormed().replace(FORBIDDEN, ''))
}

/** The same as it may stand between tags or in an attribute. */
export function escaped(text: string): string {
  return holdable(text).replace(/[&<>"']/g, (one) => ENTITIES[one] ?? '')
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element; its content is markup already, its attributes are not. One that is undefined is left out. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const set = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(String(value))}"`,
  )
  const within = content.join('')
  return within === '' ? `<${name}${set.join('')}/>` : `<${name}${set.join('')}>${within}</${name}>`
}
