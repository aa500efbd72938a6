import { z } from 'zod'
import { count, erasable, id, text, when } from '../terms.ts'
import { defineKind, type Objection, record, type Standing, type StandingRecord } from './kind.ts'
import { checkChain, listed, named, wrong } from './sense.ts'

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
  'recant',
] as const

/**
 * How a source says it knows (docs/weighing.md). `own` is what it did, has, wants or means itself; `holds`
 * names the exhibit that it holds, `told-by` the party, or the exhibit it analysed, and `inferred` what it
 * rests on: statements, parties, exhibits, documents.
 */
const basis = z
  .strictObject({
    kind: z.enum(['witnessed', 'own', 'holds', 'told-by', 'inferred', 'unstated']),
    by: id.optional(),
    through: id.optional(),
    of: id.optional(),
    on: z.array(id).min(1).optional(),
    inferred: text.optional(),
  })
  .refine(
    (value) => (value.kind === 'told-by') === (value.by !== undefined || value.through !== undefined),
    'expected by or through with told-by, and only there',
  )
  .refine(({ kind, of }) => of === undefined || kind === 'holds', 'expected of, the exhibit, with holds only')
  .refine(
    ({ kind, on }) => on === undefined || kind === 'inferred',
    'expected on, the grounds, with inferred only',
  )

export type Basis = z.output<typeof basis>

/** Several ways in which one source says that it knows. */
const bases = z
  .array(basis)
  .min(1)
  .refine(
    (all) => all.length === 1 || all.every(({ kind }) => kind !== 'unstated'),
    'expected unstated by itself: beside another basis it says nothing',
  )

/** For a threat, vow, demand, promise or plan: by when, and how much. Its fate is recorded as an outcome. */
const future = z.strictObject({
  by: when.optional(),
  quantity: count.optional(),
  unit: text.optional(),
})

const oneOrMore = z.union([id, z.array(id).min(1)])

const schema = record('statement', {
  document: id,
  words: erasable(z.array(selector)),
  gist: text,
  source: id.nullable(),
  within: id.optional(),
  act: z.enum(ACTS),
  addressee: id.optional(),
  crowd: count.optional(),
  basis: z.union([basis, bases]),
  modality: z.enum(['asserted', 'hedged', 'planned', 'negated']),
  said: when.optional(),
  future: future.optional(),
  /** What this one takes back: the same source's statements, or its own reports where an outlet speaks. */
  recants: oneOrMore.optional(),
  /** Statements that this one sums up: nobody counts twice. */
  sums: z.array(id).min(1).optional(),
  /** The accounts or statements that a threat, vow or reply answers. */
  because: z.array(id).min(1).optional(),
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
    'basis.of': ['exhibit'],
    'basis.on': ['statement', 'party', 'exhibit', 'document'],
    recants: ['statement'],
    sums: ['statement'],
    because: ['account', 'statement'],
  },
  mutual: ['basis.on'],
  unwritten: ['document', 'words'],
  personal: ['words', 'gist'],
  leansOn: ['within', 'recants', 'sums'],
  sense: (standing, entry: Statement) => [
    ...checkChain(standing, entry, 'within'),
    ...checkChain(standing, entry, 'recants'),
    ...checkChain(standing, entry, 'sums'),
    ...checkPage(standing, entry),
    ...checkRecanted(standing, entry),
  ],
})

function checkPage(standing: Standing, { document, within }: Statement): Objection[] {
  const outer = named(standing, within)
  if (outer && outer.document !== document)
    return [
      wrong('within', `expected a statement in the same document; "${outer.id}" is in "${outer.document}"`),
    ]
  return named(standing, document)?.form === 'cited'
    ? [
        wrong(
          'document',
          `expected a document that the desk holds; "${document}" is cited: quote from a brief that restates it`,
        ),
      ]
    : []
}

/** Nobody can take back what another said; an outlet can take back that it reported it. */
function checkRecanted(standing: Standing, { source, recants }: Statement): Objection[] {
  const wrongly = listed(recants).findIndex((id) => {
    const recanted = named(standing, id)
    return (
      recanted && (source === null || (recanted.source !== source && outletOf(standing, recanted) !== source))
    )
  })
  if (wrongly === -1) return []
  const message =
    'expected a statement by the same source, or on its own page: nobody can take back what another said'
  return [{ path: typeof recants === 'string' ? ['recants'] : ['recants', wrongly], message }]
}

/** The outlet of the page on which a statement stands: a brief stands for what it restates. */
function outletOf(standing: Standing, { document }: StandingRecord): unknown {
  const page = named(standing, String(document))
  const restated = page?.restates
  return (typeof restated === 'string' ? named(standing, restated) : page)?.outlet
}
