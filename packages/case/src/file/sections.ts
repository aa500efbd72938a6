import { didYouMean } from '../did-you-mean.ts'
import { KINDS, type Kind, type Section } from '../kinds/index.ts'
import { strangeField } from '../shape/strange.ts'

/**
 * The sections of a case file, in writing order, and the entry kind each holds. `case` holds one item, not a
 * list.
 */
export const SECTIONS = Object.fromEntries(KINDS.map(({ section, kind }) => [section, kind])) as Readonly<
  Record<Section, Kind>
>

/** Fields at the top of a case file that hold for every item in it, unless the item has its own. */
export const HEADER_FIELDS = ['by', 'at', 'why', 'document'] as const

export function isSection(name: string): name is Section {
  return Object.hasOwn(SECTIONS, name)
}

export function isHeaderField(name: string): name is (typeof HEADER_FIELDS)[number] {
  return HEADER_FIELDS.some((field) => field === name)
}

/** What to say of a name at the top of a file that is neither a section nor a field. */
export function unknownSection(name: string): string {
  const known = [...HEADER_FIELDS, ...Object.keys(SECTIONS)]
  const kind = KINDS.find((one) => one.kind === name)?.section
  const meant = kind === undefined ? didYouMean(name, known) : `; did you mean ${kind}?`
  const hint = strangeField(name) ?? (meant || `; expected one of ${known.join(', ')}`)
  return `unknown section "${name.slice(0, 40)}"${hint}`
}
