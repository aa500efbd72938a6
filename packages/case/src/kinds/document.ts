import { z } from 'zod'
import { hash, id, text, timestamp, when } from '../terms.ts'
import { defineKind, type Objection, record, type Standing } from './kind.ts'
import { named, wrong } from './sense.ts'

const schema = record('document', {
  form: z.enum(['capture', 'brief']),
  title: text,
  outlet: id,
  restates: id.optional(),
  citation: text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: when.optional(),
  captured: timestamp,
  language: z.string().optional(),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/, 'expected a media type such as text/plain'),
  hash,
  held: z.enum(['published', 'withheld']),
}).refine(
  (value) => (value.form === 'brief') === (value.restates !== undefined),
  'expected restates on a brief, and only there',
)

export type Document = z.output<typeof schema>

/**
 * A captured document. The bytes live beside the ledger, addressed by `hash`.
 * `held`: `published` (bytes travel with the case), `withheld` (the desk holds bytes that are not its to
 * publish; the hash says which). A `brief` is written by the desk and restates another document, so that
 * statements have publishable words to point at; it never counts as a page of its own.
 */
export const document = defineKind({
  kind: 'document',
  section: 'documents',
  schema,
  mentions: { outlet: ['party'], restates: ['document'] },
  leansOn: ['restates'],
  sense: checkBrief,
})

function checkBrief(standing: Standing, { restates }: Document): Objection[] {
  const original = named(standing, restates)
  return original?.form === 'brief'
    ? [wrong('restates', `expected a captured document; "${original.id}" is itself a brief`)]
    : []
}
