import { type Hop, headerValues } from './exchange.ts'

/** Directives that take a value after a colon; any other word before a colon names an agent. */
const WITH_VALUE = /^(unavailable_after|max-snippet|max-image-preview|max-video-preview)$/i

/** Whether an `X-Robots-Tag` asks everybody, or us by name, to keep no copy. */
export function asksNoArchive(hop: Hop, product: string): boolean {
  return headerValues(hop.response, 'x-robots-tag').some((value) => {
    const [, name = '', rest = ''] = /^\s*([\w-]+)\s*:(.*)$/s.exec(value) ?? []
    const named = name !== '' && !WITH_VALUE.test(name)
    if (named && name.toLowerCase() !== product.toLowerCase()) return false
    return (named ? rest : value).split(',').some((word) => /^\s*noarchive\s*$/i.test(word))
  })
}
