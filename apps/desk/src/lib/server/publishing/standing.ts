import { type Case, fold } from '@hearsay/case'
import type { Desk } from '@hearsay/store'
import { found } from '../cases/found.ts'

/** A case as it is, and as the public has it. */
export interface Standing {
  readonly now: Case
  /** Number of its entries. */
  readonly size: number
  /** As it was in the last edition; undefined where there is none. */
  readonly before: Case | undefined
  /** What was signed last: an edition, from a time on, or a withdrawal; null where nothing was. */
  readonly notice:
    | { readonly kind: 'edition'; readonly number: number; readonly size: number; readonly published: string }
    | {
        readonly kind: 'withdrawal'
        readonly number: number
        readonly made: string
        readonly sentence: string
      }
    | null
}

/** Answers 404 where there is no such case. */
export async function standingOf({ reader }: Desk, id: string): Promise<Standing> {
  const { value: now, size } = await found(reader.load(id))
  const notices = await reader.notices(id)
  const last = notices.filter(({ kind }) => kind !== 'key-change').at(-1)
  if (last?.kind === 'edition') {
    const { kind, number, size: signed, published } = last
    return {
      now,
      size,
      before: fold((await reader.read(id)).entries.slice(0, signed)),
      notice: { kind, number, size: signed, published },
    }
  }
  if (last?.kind === 'withdrawal') {
    const { kind, number, made, sentence } = last
    return { now, size, before: undefined, notice: { kind, number, made, sentence } }
  }
  return { now, size, before: undefined, notice: null }
}
