import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { type Evidence, type EvidenceOptions, gatherEvidence } from '../evidence/gather.ts'
import { checkUrl } from '../fetch/check-url.ts'
import type { TakeOptions } from '../take/fetched.ts'
import { type Source, sourceName } from '../take/source.ts'
import { take } from '../take/take.ts'
import type { NotTaken, TakenPage, TakenWhole } from '../take/taken.ts'
import type { CaptureFolder } from './folder.ts'
import { idOf, keyOf, partKey } from './id.ts'
import { keepEvidence, keepPictures } from './keep-evidence.ts'
import { originOf, pageFields, wayOf } from './page-record.ts'
import { FORMAT, type PageRecord, type WholeRecord } from './record.ts'

export interface KeepOptions extends EvidenceOptions {
  readonly folder: CaptureFolder
  readonly take: TakeOptions
  /** Keys of pages that have a record already and are not kept again. */
  readonly known?: ReadonlySet<string>
}

/** What became of a source: a record for each page, and one for what they were taken out of. */
export type Kept =
  | { readonly kind: 'kept'; readonly record: PageRecord | WholeRecord; readonly page: TakenPage | null }
  | NotTaken

/** What a source is known by in a folder. @throws {RefusedError} for an address that is none */
export function sourceKey(source: Source): string {
  return keyOf(source.kind === 'url' ? checkUrl(source.url).href : `${source.kind} ${nameOf(source)}`)
}

function nameOf(source: Source): string {
  return source.kind === 'pasted' ? hashName(source.bytes, nodeSha256) : sourceName(source)
}

/**
 * Takes the pages out of a source and keeps each with its evidence: the record last, so that a page either is
 * there with everything or not at all.
 * @throws {RefusedError} where nothing can be taken; an error of the system where nothing can be written
 */
export async function* keep(source: Source, options: KeepOptions): AsyncGenerator<Kept> {
  const key = sourceKey(source)
  const frame = { source: sourceName(source), key, id: await newId(key, options) }
  let pages = 0
  for await (const taken of take(source, options.take)) {
    if (taken.kind === 'not-taken') {
      yield taken
      continue
    }
    if (taken.kind !== 'page') {
      yield { kind: 'kept', record: await keepWhole(taken, pages, frame, options), page: null }
      continue
    }
    pages++
    const record = await keepPage(taken, frame, options)
    if (record) yield { kind: 'kept', record, page: taken }
  }
}

interface Frame {
  readonly source: string
  readonly key: string
  /** Of the source itself. */
  readonly id: string
}

async function newId(key: string, { folder, now }: KeepOptions): Promise<string> {
  for (let at = now().getTime(); ; at++) {
    const id = idOf(new Date(at), key)
    if (!(await folder.hasRecord(id))) return id
  }
}

/** Null for a page that has a record. */
async function keepPage(page: TakenPage, frame: Frame, options: KeepOptions): Promise<PageRecord | null> {
  const { captured, origin, part } = page
  const key = part === null ? frame.key : partKey(frame.key, part)
  if (options.known?.has(key)) return null
  const { folder, software } = options
  const id = part === null ? frame.id : await newId(key, options)
  const exchange = origin.kind === 'web' ? origin.exchange : null
  // What a feed or an archive holds is stamped with it, as a whole.
  const isOwn = part === null || exchange !== null
  const evidence = isOwn
    ? await gatherEvidence({ hash: captured.hash, exchange, captured }, options)
    : NO_EVIDENCE
  const record: PageRecord = {
    format: FORMAT,
    kind: 'page',
    id,
    source: frame.source,
    within: part === null ? null : frame.id,
    kept: options.now().toISOString(),
    software,
    origin: originOf(origin),
    ...pageFields(captured),
    bytes: await folder.keepBytes(captured.incoming.bytes, captured.mediaType),
    text: await folder.keepText(captured.text),
    way: exchange === null ? null : wayOf(exchange),
    ...(await keepEvidence(evidence, id, folder)),
    pictures: await keepPictures(evidence, id, folder),
    notes: [...(exchange?.notes ?? []), ...captured.notes],
  }
  await folder.keepRecord(id, record)
  return record
}

const NO_EVIDENCE: Evidence = { wacz: null, pictures: null, stamp: null, missing: [] }

async function keepWhole(
  whole: TakenWhole,
  pages: number,
  frame: Frame,
  options: KeepOptions,
): Promise<WholeRecord> {
  const { exchange, bytes, hash, size } = whole
  const { folder, software } = options
  const evidence = await gatherEvidence({ hash, exchange, captured: null }, options)
  const record: WholeRecord = {
    format: FORMAT,
    kind: whole.kind,
    id: frame.id,
    source: frame.source,
    kept: options.now().toISOString(),
    software,
    bytes: bytes === null ? { file: null, hash, size } : await folder.keepBytes(bytes, ''),
    way: exchange === null ? null : wayOf(exchange),
    ...(await keepEvidence(evidence, frame.id, folder)),
    notes: [...(exchange?.notes ?? []), ...whole.notes],
    pages,
    records: whole.tally?.types ?? null,
  }
  await folder.keepRecord(frame.id, record)
  return record
}
