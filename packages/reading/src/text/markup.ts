/**
 * Markup left over in a text: steps to a plain one. Only known names are taken for tags: "<anna@x.org>" is
 * none.
 */
import { BLOCKS, ENTITIES, INLINE } from '../data/markup.ts'
import { type Edit, edits } from './edits.ts'

/** Tags of paragraphs and the like are paragraph breaks, all others nothing. */
export function tags(text: string): Edit[] {
  return edits(text, TAG, ([, name]) => {
    const element = name?.toLowerCase() ?? ''
    if (BLOCKS.has(element)) return '\n\n'
    return name === undefined || INLINE.has(element) ? '' : undefined
  })
}

const TAG =
  /<!--[^<>]{0,400}-->|<!DOCTYPE[^<>]{0,200}>|<\/?([a-z][a-z0-9:-]{0,10})(?:\s[^<>]{0,600})?\s?\/?>/gi

/** `&#8217;`, `&#xa0;`, `&nbsp;`: the characters that they stand for. */
export function entities(text: string): Edit[] {
  return edits(text, ENTITY, ([, decimal, hex, name]) => {
    if (name !== undefined) return ENTITIES[name]
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return isCharacter(code) ? String.fromCodePoint(code) : undefined
  })
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}\d{0,2}));/gi

const isCharacter = (code: number): boolean =>
  code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
