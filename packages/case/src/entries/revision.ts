import { z } from 'zod'
import { id, text } from '../terms.ts'
import { frame } from './frame.ts'

const revision = { ...frame, why: text }

/** Replaces fields of an earlier record. The record keeps its id; both versions stay in the history. */
export const correction = z.strictObject({
  kind: z.literal('correction'),
  of: id,
  ...revision,
  set: z.record(z.string(), z.json()),
  unset: z.array(z.string()).optional(),
})

/** Takes an earlier record out of the case. Whatever rests on it must be retracted or corrected first. */
export const retraction = z.strictObject({ kind: z.literal('retraction'), of: id, ...revision })

/** A person's data was erased from the named record: the openings of these paths are gone, the leaf stays. */
export const erasure = z.strictObject({
  kind: z.literal('erasure'),
  of: id,
  ...revision,
  paths: z.array(z.string().startsWith('/', 'expected a JSON pointer such as /name')).min(1),
})
