import { z } from 'zod'

/** The version of the layout that a record is of. */
export const FORMAT = 'hearsay-capture/1'

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const at = z.iso.datetime()
const count = z.int().nonnegative()
const note = z.object({ code: z.string(), message: z.string() })
const span = z.tuple([count, count])

/** A file of the folder; null for what lies elsewhere, of which only the hash is kept. */
const file = z.object({ file: z.string().nullable(), hash, size: count })

const found = <T extends z.ZodType>(value: T) =>
  z.object({ value, where: z.string(), span: z.object({ start: count, end: count }).optional() }).nullable()

const about = z.object({
  title: found(z.string()),
  author: found(z.array(z.string())),
  publisher: found(z.string()),
  published: found(z.string()),
  modified: found(z.string()),
  language: found(z.string()),
  canonical: found(z.string()),
  credited: found(z.array(z.string())),
})

const robots = z.object({
  url: z.string(),
  verdict: z.enum(['allowed', 'disallowed', 'unavailable', 'unreachable']),
  why: z.string(),
  overridden: z.boolean(),
  crawlDelay: z.number().nullable(),
})

/** What was said on the way to a page. */
const way = z.object({
  asked: z.string(),
  hops: z.array(z.object({ url: z.string(), status: z.int(), address: z.string(), at })),
  robots: z.array(robots),
  /** Whether the page asks that no archive keep it, and was kept because a person said so. */
  noArchive: z.boolean(),
  /**
   * The body as it was sent, its chunks joined; it lies in the WACZ. The same as `bytes` without an encoding.
   */
  wire: z.object({ hash, size: count, encoding: z.string().nullable() }),
})

const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('web') }),
  z.object({ kind: z.literal('file') }),
  z.object({ kind: z.literal('pasted') }),
  z.object({
    kind: z.literal('archive'),
    member: z.string().nullable(),
    record: count,
    offset: count,
    recordId: z.string().nullable(),
  }),
  z.object({ kind: z.literal('feed'), item: count }),
])

const stamp = z.object({
  file: z.string(),
  /** SHA-256 of what is stamped: the WACZ, or the bytes where there is none. */
  of: hash,
  from: z.string(),
  at,
  accuracy: z.number().nullable(),
  authority: z.string(),
  proves: z.string(),
})

const shared = {
  format: z.literal(FORMAT),
  id: z.string(),
  /** What a person named: an address, a file. */
  source: z.string(),
  /** When it was kept here, RFC 3339, UTC. */
  kept: at,
  software: z.string(),
  bytes: file,
  way: way.nullable(),
  wacz: file.nullable(),
  stamp: stamp.nullable(),
  notes: z.array(note),
  /** What belongs to a capture and is not there, with the reason. */
  missing: z.array(
    z.object({ what: z.enum(['pictures', 'stamp', 'wacz']), code: z.string(), why: z.string() }),
  ),
}

export const pageRecord = z.object({
  ...shared,
  kind: z.literal('page'),
  /** The record of the feed or archive that it was taken out of, by id. */
  within: z.string().nullable(),
  origin,
  name: z.string(),
  url: z.string().nullable(),
  declared: z.string().nullable(),
  fetched: z.string().nullable(),
  mediaType: z.string(),
  text: file,
  /** Stretches of the text, UTF-16 offsets `[start, end)`. */
  article: z.array(span),
  /** `[start, end)` of the text, `[start, end)` of the page, and of a PDF the number of its page. */
  map: z.array(
    z.union([z.tuple([count, count, count, count]), z.tuple([count, count, count, count, count])]),
  ),
  about,
  pictures: z.object({ view: file, print: file }).nullable(),
})

export const wholeRecord = z.object({
  ...shared,
  kind: z.enum(['feed', 'archive']),
  /** Pages that were taken out of it, and of an archive what it holds. */
  pages: count,
  records: z.record(z.string(), count).nullable(),
})

export const captureRecord = z.discriminatedUnion('kind', [pageRecord, wholeRecord])

/** `captures/<id>.json` of a page (docs/capture.md). */
export type PageRecord = z.infer<typeof pageRecord>
/** `captures/<id>.json` of a feed or an archive that pages were taken out of. */
export type WholeRecord = z.infer<typeof wholeRecord>
export type CaptureRecord = z.infer<typeof captureRecord>
export type KeptFile = z.infer<typeof file>
export type Missing = CaptureRecord['missing'][number]
