import ar from './ar/fields.ts'
import en from './en/fields.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'

export const fields = messages<keyof typeof en>({ en, ar })

/** A field of a record in words; one that has none is called by its own name, its humps apart. */
export function fieldWords(field: string, locale: Locale): string {
  return isNamed(field)
    ? fields(locale, field)
    : field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function isNamed(field: string): field is keyof typeof en {
  return Object.hasOwn(en, field)
}
