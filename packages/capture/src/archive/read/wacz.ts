import { createHash } from 'node:crypto'
import type { Entry } from 'yauzl'
import { RefusedError } from '../../captured.ts'
import type { ArchiveItem, ArchiveRemark, ArchiveTally } from '../item.ts'
import { shown } from '../shown.ts'
import { type Budget, countStored } from './budget.ts'
import { gunzip } from './gunzip.ts'
import { type Manifest, openManifest } from './manifest.ts'
import { readWarc } from './warc.ts'
import { openZip, refusing, type Zip } from './zip.ts'

const WARC_MEMBER = /^archive\/[^/]+\.warc(\.gz)?$/

/**
 * Reads a WACZ 1.1 by path or from memory: the records of every WARC in it. What `datapackage.json` says of
 * its members is compared, and what a WACZ should have and lacks is remarked on. A WACZ within it stays shut.
 * @throws {RefusedError} as {@link openZip} and {@link readWarc} do
 */
export async function* readWacz(source: string | Uint8Array, budget: Budget): AsyncGenerator<ArchiveItem> {
  const zip = await openZip(source, budget.limits)
  try {
    const members = [...zip.entries.values()].filter(({ fileName }) => WARC_MEMBER.test(fileName))
    if (members.length === 0)
      throw new RefusedError(
        'malformed',
        'The zip is no WACZ: it has no archive/*.warc or archive/*.warc.gz.',
      )
    yield* lacks(zip)
    const manifest = await openManifest(zip, budget)
    yield* manifest.remarks
    const tallies: ArchiveTally[] = []
    for (const member of members) yield* readMember(zip, member, { budget, manifest, tallies })
    yield sum(tallies)
  } finally {
    zip.close()
  }
}

function* lacks({ entries }: Zip): Generator<ArchiveRemark> {
  const names = [...entries.keys()]
  const parts = [
    { code: 'no-index', what: 'index of its records', pattern: /^indexes\/[^/]+\.(cdxj?|cdx\.gz|idx)$/ },
    { code: 'no-pages', what: 'list of pages', pattern: /^pages\/pages\.jsonl$/ },
  ]
  for (const { code, what, pattern } of parts)
    if (!names.some((name) => pattern.test(name)))
      yield {
        kind: 'remark',
        code,
        message: `The WACZ has no ${what}; its records are read without it.`,
        place: null,
      }
  for (const name of names)
    if (/^archive\/./.test(name) && !WARC_MEMBER.test(name) && !name.endsWith('/'))
      yield {
        kind: 'remark',
        code: 'not-read',
        message: `"${shown(name)}" is no WARC and was not opened.`,
        place: null,
      }
}

interface Ground {
  readonly budget: Budget
  readonly manifest: Manifest
  readonly tallies: ArchiveTally[]
}

async function* readMember(zip: Zip, entry: Entry, ground: Ground): AsyncGenerator<ArchiveItem> {
  const { budget, manifest, tallies } = ground
  const hash = createHash('sha256')
  const bytes = hashed(inflated(zip, entry, budget), hash)
  const source = entry.fileName.endsWith('.gz') ? gunzip(bytes) : bytes
  for await (const item of readWarc(source, budget, entry.fileName)) {
    if (item.kind === 'tally') tallies.push(item)
    else yield item
  }
  if (!(tallies.at(-1)?.whole ?? false)) return
  const remark = manifest.check(entry.fileName, `sha256:${hash.digest('hex')}`)
  if (remark !== null) yield remark
}

/** The bytes of a member; counted as what is stored, however the zip packs them. */
async function* inflated(zip: Zip, entry: Entry, budget: Budget): AsyncGenerator<Uint8Array> {
  const stream = await zip.read(entry)
  const packed = entry.compressedSize < entry.uncompressedSize
  if (packed) budget.stored(entry.compressedSize)
  const source: AsyncIterable<Uint8Array> = stream
  const chunks = (packed ? source : countStored(source, budget))[Symbol.asyncIterator]()
  try {
    for (;;) {
      const { value, done } = await refusing(() => chunks.next())
      if (done) return
      yield value
    }
  } finally {
    stream.destroy()
  }
}

async function* hashed(
  source: AsyncIterable<Uint8Array>,
  hash: { update: (bytes: Uint8Array) => unknown },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    hash.update(chunk)
    yield chunk
  }
}

function sum(tallies: readonly ArchiveTally[]): ArchiveTally {
  const types: Record<string, number> = {}
  for (const tally of tallies)
    for (const [type, count] of Object.entries(tally.types)) types[type] = (types[type] ?? 0) + count
  const total = (of: (tally: ArchiveTally) => number) => tallies.reduce((all, tally) => all + of(tally), 0)
  return {
    kind: 'tally',
    records: total(({ records }) => records),
    read: total(({ read }) => read),
    types,
    whole: tallies.every(({ whole }) => whole),
  }
}
