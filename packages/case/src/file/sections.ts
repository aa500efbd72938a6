import { KINDS, type Kind, type Section } from '../kinds/index.ts'

/** The sections of a case file, in writing order, and the entry kind each holds. `case` holds one item, not a list. */
export const SECTIONS = Object.fromEntries(KINDS.map(({ section, kind }) => [section, kind])) as Readonly<
  Record<Section, Kind>
>

/** Fields at the top of a case file that hold for every item in it, unless the item has its own. */
export const HEADER_FIELDS = ['by', 'at', 'why', 'document'] as const

export function isSection(name: string): name is Section {
  return Object.hasOwn(SECTIONS, name)
}
