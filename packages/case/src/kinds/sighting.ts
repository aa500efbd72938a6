import type { z } from 'zod'
import { id, text, when } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('sighting', {
  of: id,
  form: text,
  statement: id,
  place: id.optional(),
  when: when.optional(),
})

export type Sighting = z.output<typeof schema>

/** A rumour seen running: which claim, account or narrative, in what form, where and when. */
export const sighting = defineKind({
  kind: 'sighting',
  section: 'sightings',
  schema,
  mentions: { of: ['claim', 'account', 'narrative'], statement: ['statement'], place: ['place'] },
})
