import { z } from 'zod'
import { count, erasable, id, text, when } from '../terms.ts'
import { defineKind, type Objection, record, type Standing } from './kind.ts'
import { checkChain, named, wrong } from './sense.ts'

/**
 * Exact words in a captured document: a W3C Web Annotation TextQuoteSelector (`exact`, `prefix`, `suffix`)
 * and TextPositionSelector (`start`, `end`: UTF-16 offsets, end exclusive) in one.
 */
const selector = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(1),
    exact: z
      .string()
      .min(1)
      .max(20_000)
      .refine((value) => value.isWellFormed(), 'expected whole characters'),
    prefix: z.string().max(64),
    suffix: z.string().max(64),
  })
  .refine(
    (value) => value.end - value.start === value.exact.length,
    'expected end - start to be the length of exact',
  )

const ACTS = [
  'assert',
  'deny',
  'accuse',
  'doubt',
  'reject',
  'threaten',
  'demand',
  'promise',
  'plan',
  'refuse',
  'ask',
  'believe',
  'report',
] as const

/** How a source says it knows. `told-by` names the party, or the exhibit it analysed. */
const basis = z
  .strictObject({
    kind: z.enum(['witnessed', 'holds', 'told-by', 'inferred', 'unstated']),
    by: id.optional(),
    through: id.optional(),
    inferred: text.optional(),
  })
  .refine(
    (value) => (value.kind === 'told-by') === (value.by !== undefined || value.through !== undefined),
    'expected by or through with told-by, and only there',
  )

/** For a threat, vow, demand, promise or plan: by when, and how much. Its fate is recorded as an outcome. */
const future = z.strictObject({
  by: when.optional(),
  quantity: count.optional(),
  unit: text.optional(),
})

const schema = record('statement', {
  document: id,
  words: erasable(z.array(selector)),
  gist: text,
  source: id.nullable(),
  within: id.optional(),
  act: z.enum(ACTS),
  addressee: id.optional(),
  crowd: count.optional(),
  basis,
  modality: z.enum(['asserted', 'hedged', 'planned', 'negated']),
  said: when.optional(),
  future: future.optional(),
  /** The statement by the same source that this one takes back. */
  recants: id.optional(),
  inferred: text.optional(),
})

export type Statement = z.output<typeof schema>
export type Act = Statement['act']

/**
 * One attributed statement, tied to exact words (none where they were erased). `source: null` means the page
 * names nobody, and nobody is invented. `within` is the statement that reports this one, so chains nest to
 * any depth; the outermost voice is the document's outlet. `gist` is the content in the desk's own words.
 */
export const statement = defineKind({
  kind: 'statement',
  section: 'statements',
  schema,
  mentions: {
    document: ['document'],
    source: ['party'],
    within: ['statement'],
    addressee: ['party'],
    'basis.by': ['party'],
    'basis.through': ['exhibit'],
    recants: ['statement'],
  },
  personal: ['words', 'gist'],
  leansOn: ['within', 'recants'],
  sense: (standing, entry: Statement) => [
    ...checkChain(standing, entry, 'within'),
    ...checkChain(standing, entry, 'recants'),
    ...checkPage(standing, entry),
    ...checkRecanted(standing, entry),
  ],
})

function checkPage(standing: Standing, { document, within }: Statement): Objection[] {
  const outer = named(standing, within)
  return outer && outer.document !== document
    ? [wrong('within', `expected a statement in the same document; "${outer.id}" is in "${outer.document}"`)]
    : []
}

function checkRecanted(standing: Standing, { source, recants }: Statement): Objection[] {
  const recanted = named(standing, recants)
  return recanted && (source === null || recanted.source !== source)
    ? [wrong('recants', 'expected a statement by the same source: nobody can take back what another said')]
    : []
}
