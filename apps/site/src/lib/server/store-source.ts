import {
  bundlePieces,
  deskOf,
  formatVerifierKey,
  openCheckpoint,
  parseVerifierKey,
  toBase64,
  verifierKey,
} from '@hearsay/ledger'
import { nodeVerify } from '@hearsay/ledger/node'
import { type Edition, type Editions, StoreError } from '@hearsay/store/editions'
import type { CaseSource, Withdrawal } from './source.ts'

/** Cases as they were published. The same version always means the same entries. */
export function storeSource(editions: () => Promise<Editions>): CaseSource {
  return {
    async cases() {
      return await (await editions()).cases()
    },
    read: known(async (id) => {
      const { entries, checkpoint, key, earlier, withdrawals } = await (await editions()).read(id)
      const { size, root } = openCheckpoint(checkpoint, [parseVerifierKey(key)], nodeVerify).checkpoint
      const ledger = { size, root: toBase64(root), checkpoint, key: deskKey(key) }
      const last = withdrawals.at(-1)?.number ?? 0
      const signed = earlier.map((one) => ({ ...one, root: toBase64(one.root) }))
      return {
        entries,
        ledger,
        editions: signed.filter(({ number }) => number > last),
        gone: new Map(signed.flatMap(({ number }) => goneBy(number, withdrawals))),
      }
    }),
    async withdrawn(id) {
      const notice = await (await editions()).withdrawn(id)
      return notice && { at: notice.made, sentence: notice.sentence }
    },
    extracted: {
      by: async () => (await editions()).extractors(),
      rows: async (query) => (await editions()).extracts(query),
      count: async (query) => (await editions()).countExtracts(query),
      subjects: async (query) => (await editions()).extractSubjects(query),
    },
    async search(query, options) {
      return await (await editions()).search(query, options)
    },
    async keys() {
      return [...new Set((await (await editions()).signers()).map(deskKey))]
    },
    async document(id, hash) {
      return await (await editions()).document(id, hash)
    },
    bundle: known(async (id) => bundlePieces(await (await editions()).bundle(id))),
    edited: () => undefined,
  }
}

/** The withdrawal after which an edition is no longer to be read. */
function goneBy(number: number, withdrawals: Edition['withdrawals']): [number, Withdrawal][] {
  const notice = withdrawals.find((one) => one.number > number)
  return notice === undefined ? [] : [[number, { at: notice.made, sentence: notice.sentence }]]
}

/**
 * A case may be withdrawn between two questions about it: it is then as if it had not been there for the
 * first.
 */
function known<T>(ask: (id: string) => Promise<T>): (id: string) => Promise<T | undefined> {
  return (id) =>
    ask(id).catch((error) => {
      if (error instanceof StoreError && error.code === 'unknown-case') return undefined
      throw error
    })
}

/** The key of a desk, which vouches for that of each of its cases: the same under the desk's own name. */
function deskKey(caseKey: string): string {
  const { name, publicKey } = parseVerifierKey(caseKey)
  return formatVerifierKey(verifierKey(deskOf(name) || name, publicKey))
}
