import { element, escaped } from '@hearsay/dossier/embed/xml.ts'
import type { Oembed } from './answer.ts'

export const FORMATS = ['json', 'xml'] as const
export type Format = (typeof FORMATS)[number]

/** An answer as it is served; whoever asks may do so from a page of any origin. */
export function oembedResponse(oembed: Oembed, format: Format): Response {
  const [body, type] =
    format === 'json' ? [JSON.stringify(oembed), 'application/json'] : [xmlOf(oembed), 'text/xml']
  return new Response(body, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' },
  })
}

function xmlOf(oembed: Oembed): string {
  const fields = Object.entries(oembed).map(([name, value]) => element(name, {}, escaped(String(value))))
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${element('oembed', {}, ...fields)}`
}
