import { formatBundle, openCheckpoint, toBase64 } from '@hearsay/ledger'
import type { DataFolder } from '@hearsay/store'
import type { CaseSource } from './source.ts'

/** Cases of a store. A size only ever grows, and the same size always means the same entries. */
export function storeSource(data: () => Promise<DataFolder>): CaseSource {
  return {
    async cases() {
      const { store } = await data()
      const rows = await store.cases()
      return rows.filter(({ size }) => size > 0).map(({ id, size }) => ({ id, version: String(size) }))
    },
    async read(id) {
      const { store, signer } = await data()
      const signs = signer(id)
      const checkpoint = await store.checkpoint(id, signs)
      const { entries } = await store.read(id)
      const { size, root } = openCheckpoint(checkpoint, [signs.key]).checkpoint
      return { entries, ledger: { size, root: toBase64(root), checkpoint } }
    },
    async document(id, hash) {
      return (await data()).store.document(id, hash)
    },
    async bundle(id) {
      const { store, signer } = await data()
      return formatBundle(await store.bundle(id, signer(id)))
    },
    edited: () => undefined,
  }
}
