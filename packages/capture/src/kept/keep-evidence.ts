import type { Evidence, Stamped } from '../evidence/gather.ts'
import type { CaptureFolder } from './folder.ts'
import type { CaptureRecord, PageRecord } from './record.ts'

type Fields = Pick<CaptureRecord, 'wacz' | 'stamp' | 'missing'>

/** Writes what was gathered of a capture, under its id. */
export async function keepEvidence(
  { wacz, stamp, missing }: Evidence,
  id: string,
  folder: CaptureFolder,
): Promise<Fields> {
  return {
    wacz: wacz === null ? null : await folder.keepBeside('wacz', `${id}.wacz`, wacz),
    stamp: stamp === null ? null : await keepStamp(stamp, id, folder),
    missing: [...missing],
  }
}

async function keepStamp({ stamp, of, from }: Stamped, id: string, folder: CaptureFolder) {
  const { file } = await folder.keepBeside('stamps', `${id}.tsr`, stamp.answer)
  const { at, accuracy, authority, proves } = stamp
  return { file, of, from, at, accuracy, authority, proves }
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
