import { formatBundle, openCheckpoint, parseVerifierKey, toBase64 } from '@hearsay/ledger'
import type { Editions } from '@hearsay/store/editions'
import type { CaseSource } from './source.ts'

/** Cases as they were published. The same version always means the same entries. */
export function storeSource(editions: () => Promise<Editions>): CaseSource {
  return {
    async cases() {
      return await (await editions()).cases()
    },
    async read(id) {
      const { entries, checkpoint, key } = await (await editions()).read(id)
      const { size, root } = openCheckpoint(checkpoint, [parseVerifierKey(key)]).checkpoint
      return { entries, ledger: { size, root: toBase64(root), checkpoint } }
    },
    async document(id, hash) {
      return await (await editions()).document(id, hash)
    },
    async bundle(id) {
      return formatBundle(await (await editions()).bundle(id))
    },
    edited: () => undefined,
  }
}
