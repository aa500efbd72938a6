import fc from 'fast-check'
import { entry } from './sample.ts'

export const IDS = ['a', 'b', 'c', 'd', 'e', 'f']
const id = fc.constantFrom(...IDS)
const sentences = (cites: string) => [{ text: 'So it is.', cites: [cites] }]

/**
 * Entries of few ids, so that they take, mention, correct, merge and retract one another; many are refused.
 */
export const made = fc.oneof(
  id.map((one) => entry('claim', { id: one, text: one })),
  fc.tuple(id, id).map(([one, negates]) => entry('claim', { id: one, text: one, negates })),
  id.map((one) => entry('party', { id: one, type: 'crowd', name: one })),
  fc.tuple(id, id).map(([one, partOf]) => entry('party', { id: one, type: 'crowd', name: one, partOf })),
  fc
    .tuple(id, id)
    .map(([one, cites]) =>
      entry('exhibit', { id: one, name: one, type: 'image', sentences: sentences(cites) }),
    ),
  fc.tuple(id, id).map(([from, into]) => entry('merge', { id: `${from}:${into}`, from, into })),
  fc.tuple(id, id).map(([from, into]) => entry('retraction', { of: `${from}:${into}`, why: 'x' })),
  fc.tuple(id, id).map(([of, partOf]) => entry('correction', { of, set: { partOf }, why: 'x' })),
  fc
    .tuple(id, id)
    .map(([of, cites]) => entry('correction', { of, set: { sentences: sentences(cites) }, why: 'x' })),
  id.map((of) => entry('retraction', { of, why: 'x' })),
  id.map((of) => entry('erasure', { of, paths: ['/name'], why: 'x' })),
)
