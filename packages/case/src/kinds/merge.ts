import type { z } from 'zod'
import { id } from '../terms.ts'
import { defineKind, type Objection, record, type Standing } from './kind.ts'
import { following, wrong } from './sense.ts'

const schema = record('merge', { from: id, into: id })

export type Merge = z.output<typeof schema>

/** Two party records turn out to be one: `from` is read as `into` everywhere. */
export const merge = defineKind({
  kind: 'merge',
  section: 'merges',
  schema,
  mentions: { from: ['party'], into: ['party'] },
  sense: checkMerge,
})

function checkMerge(standing: Standing, { from, into }: Merge): Objection[] {
  if (from === into) return [wrong('into', 'expected two different parties')]
  return isPartOf(standing, from, into) || isPartOf(standing, into, from)
    ? [wrong('into', 'expected parties of which neither is part of the other')]
    : []
}

function isPartOf(standing: Standing, part: string, whole: string): boolean {
  const party = standing.get(part)
  return party !== undefined && following(standing, party, 'partOf').some(({ id }) => id === whole)
}
