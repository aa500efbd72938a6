import { createHash } from 'node:crypto'
import type { ArchiveRemark } from '../item.ts'
import { shown } from '../shown.ts'
import type { Budget } from './budget.ts'
import { refusing, type Zip } from './zip.ts'

/** What `datapackage.json` says of the members of a WACZ. */
export interface Manifest {
  readonly remarks: readonly ArchiveRemark[]
  /** Compares what a member's bytes hash to with what is said of it; null where that is right. */
  readonly check: (path: string, hash: string) => ArchiveRemark | null
}

/** @throws {RefusedError} `malformed` where the zip's own structure is wrong */
export async function openManifest(zip: Zip, budget: Budget): Promise<Manifest> {
  const bytes = await readSmall(zip, 'datapackage.json', budget)
  if (bytes === null)
    return without('no-datapackage', 'The WACZ has no datapackage.json of a size that is read.')
  const hashes = hashesOf(bytes)
  if (hashes === null)
    return without(
      'bad-datapackage',
      'The datapackage.json of the WACZ is not JSON with a list of resources.',
    )
  const remarks = await checkDigest(zip, bytes, budget)
  return { remarks, check: (path, hash) => compare(hashes.get(path), path, hash) }
}

function without(code: string, message: string): Manifest {
  return { remarks: [remark(code, `${message} No member was compared with its hash.`)], check: () => null }
}

const remark = (code: string, message: string): ArchiveRemark => ({
  kind: 'remark',
  code,
  message,
  place: null,
})

function compare(given: string | undefined, path: string, hash: string): ArchiveRemark | null {
  if (given === hash) return null
  if (given === undefined) return remark('not-listed', `"${shown(path)}" is not listed in datapackage.json.`)
  if (!given.startsWith('sha256:'))
    return remark(
      'unknown-digest',
      `The hash of "${shown(path)}" in datapackage.json is not a SHA-256; it was not compared.`,
    )
  return remark('wrong-digest', `"${shown(path)}" does not have the hash that datapackage.json gives it.`)
}

/** A path is given at most once: the zip has no two members of one name either. */
function hashesOf(bytes: Uint8Array): Map<string, string> | null {
  const json = parse(bytes)
  if (!isRecord(json) || !Array.isArray(json.resources)) return null
  const hashes = new Map<string, string>()
  for (const resource of json.resources as unknown[])
    if (isRecord(resource) && typeof resource.path === 'string' && typeof resource.hash === 'string')
      hashes.set(resource.path, resource.hash)
  return hashes
}

async function checkDigest(zip: Zip, datapackage: Uint8Array, budget: Budget): Promise<ArchiveRemark[]> {
  const bytes = await readSmall(zip, 'datapackage-digest.json', budget)
  if (bytes === null) return []
  const json = parse(bytes)
  const hash = `sha256:${createHash('sha256').update(datapackage).digest('hex')}`
  if (isRecord(json) && json.hash === hash) return []
  return [
    remark(
      'wrong-digest',
      'The datapackage.json does not have the hash that datapackage-digest.json gives it.',
    ),
  ]
}

/** A member that is held in memory; null where there is none, or it is too large for that. */
async function readSmall(zip: Zip, name: string, { limits }: Budget): Promise<Buffer | null> {
  const entry = zip.entries.get(name)
  if (entry === undefined || entry.uncompressedSize > limits.json) return null
  const stream: AsyncIterable<Uint8Array> = await zip.read(entry)
  return await refusing(async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of stream) chunks.push(chunk)
    return Buffer.concat(chunks)
  })
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
