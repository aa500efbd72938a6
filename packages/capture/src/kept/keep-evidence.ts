import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import type { Evidence } from '../evidence/gather.ts'
import type { CaptureFolder } from './folder.ts'
import type { CaptureRecord, PageRecord } from './record.ts'

type Fields = Pick<CaptureRecord, 'wacz' | 'stamp' | 'missing'>

/** Writes what was gathered of a capture, under its id. `bytes` are what is stamped where there is no WACZ. */
export async function keepEvidence(
  { wacz, stamp, missing }: Evidence,
  {
    id,
    bytes,
    authority,
  }: { readonly id: string; readonly bytes: Uint8Array | null; readonly authority: string | null },
  folder: CaptureFolder,
): Promise<Fields> {
  const kept = wacz === null ? null : await folder.keepBeside('wacz', `${id}.wacz`, wacz)
  const stamped = wacz ?? bytes
  const fields = { wacz: kept, missing: [...missing] }
  if (stamp === null || stamped === null || authority === null) return { ...fields, stamp: null }
  const { file } = await folder.keepBeside('stamps', `${id}.tsr`, stamp.answer)
  const { at, accuracy, proves } = stamp
  const of = hashName(stamped, nodeSha256)
  return {
    ...fields,
    stamp: { file, of, from: authority, at, accuracy, authority: stamp.authority, proves },
  }
}

/** Writes the pictures of a page, under its id. */
export async function keepPictures(
  { pictures }: Evidence,
  id: string,
  folder: CaptureFolder,
): Promise<PageRecord['pictures']> {
  if (pictures === null) return null
  const view = await folder.keepBeside('pictures', `${id}.png`, pictures.view)
  return { view, print: await folder.keepBeside('pictures', `${id}.pdf`, pictures.print) }
}
