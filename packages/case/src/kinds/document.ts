import { z } from 'zod'
import { hash, id, text, timestamp, when } from '../terms.ts'
import { defineKind, type Objection, record, type Standing } from './kind.ts'
import { named, wrong } from './sense.ts'

/** What is known of bytes that the desk holds, and of no others. */
const OF_BYTES = {
  captured: 'a UTC time such as 2026-11-23T09:30:00Z',
  mediaType: 'a media type such as text/plain',
  hash: 'sha256: and 64 hexadecimal digits',
  held: 'one of published, withheld',
} as const

const schema = record('document', {
  form: z.enum(['capture', 'brief', 'text', 'cited']),
  title: text,
  outlet: id,
  restates: id.optional(),
  citation: text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: when.optional(),
  captured: timestamp.optional(),
  language: z.string().optional(),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]+$/, 'expected a media type such as text/plain')
    .optional(),
  hash: hash.optional(),
  held: z.enum(['published', 'withheld']).optional(),
})
  .refine(
    ({ form, restates }) => (form === 'brief' || form === 'text') === (restates !== undefined),
    'expected restates on a brief and on a text, and only there',
  )
  .superRefine((value, context) => {
    for (const [field, expected] of Object.entries(OF_BYTES)) {
      const there = value[field as keyof typeof OF_BYTES] !== undefined
      if (there !== (value.form === 'cited')) continue
      const message = there
        ? `expected no ${field}: a cited document is one that the desk does not hold`
        : `expected ${expected}; the field is missing`
      context.addIssue({ code: 'custom', path: [field], message })
    }
  })

export type Document = z.output<typeof schema>

/**
 * A captured document. The bytes live beside the ledger, addressed by `hash`.
 * `held`: `published` (bytes travel with the case), `withheld` (the desk holds bytes that are not its to
 * publish; the hash says which). A `brief` is written by the desk and restates another document, so that
 * statements have publishable words to point at; it never counts as a page of its own. Nor does a `text`: the
 * words that a program took out of a captured page or PDF, whose own bytes hold more than words. A `cited`
 * document is one that the desk cites and does not hold: it has no bytes, and its words stand in a brief.
 */
export const document = defineKind({
  kind: 'document',
  section: 'documents',
  schema,
  mentions: { outlet: ['party'], restates: ['document'] },
  leansOn: ['restates'],
  unwritten: ['form', 'restates', 'captured', 'mediaType', 'hash'],
  sense: checkBrief,
})

function checkBrief(standing: Standing, { form, restates }: Document): Objection[] {
  const original = named(standing, restates)
  if (!original) return []
  if (form === 'text' && original.form !== 'capture')
    return [wrong('restates', `expected a captured document; "${original.id}" is none`)]
  return original.restates === undefined
    ? []
    : [
        wrong(
          'restates',
          `expected a captured or a cited document; "${original.id}" is itself a ${original.form}`,
        ),
      ]
}
