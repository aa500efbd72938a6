import { aboutLocale, type Locale } from '@hearsay/words'
import { directionOf } from '../direction.ts'
import { plain } from './pieces.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Anybody's text as it stands in HTML, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '')
}

/** The attributes that say a block's language, its direction and where its lines begin. */
export function running(text: string, language: string): string {
  const direction = directionOf(text)
  const align = direction === 'rtl' ? 'right' : 'left'
  return `lang="${escaped(language)}" dir="${direction}" align="${align}"`
}

/** Of a table of what is in the reader's own language; one that is given a side would float there. */
export function tableIn(locale: Locale): string {
  return `role="presentation" lang="${locale}" dir="${aboutLocale(locale).direction}" cellpadding="0" cellspacing="0" border="0" width="100%"`
}
