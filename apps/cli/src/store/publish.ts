import type { Desk, Notice, Publishing } from '@hearsay/store'
import { carryOut, notDone } from './carry-out.ts'

/** Runs `work` on a desk and its public store, which is made where there is none. */
export async function withEditions<T>(desk: Desk, work: (open: Publishing) => Promise<T>): Promise<T> {
  const [store, { extractor }] = await Promise.all([
    import('@hearsay/store'),
    import('@hearsay/dossier/across/rows.ts'),
  ])
  return await store.withEditions(desk, work, extractor)
}

/** Signs a case as it stands, unless the public store has more of it. @throws {StoreError} as `Desk.sign` */
export async function signCase({ desk, editions }: Publishing, id: string): Promise<void> {
  const { rememberedOf } = await import('@hearsay/store')
  const { seen } = await rememberedOf(desk, editions, id)
  await desk.sign(id, seen)
}

/**
 * Takes away a case that was never published, for good.
 * @throws {StoreError} `published`, also where only the public store remembers that it was
 */
export async function removeCase(
  { desk, editions }: Publishing,
  id: string,
): Promise<{ readonly id: string; readonly entries: number }> {
  const { lastPublic, publishedCase } = await import('@hearsay/store')
  if (await lastPublic(editions, id)) throw publishedCase(id)
  const { size } = await desk.reader.read(id)
  await desk.writer.remove(id)
  return { id, entries: size }
}

/**
 * Publishes cases as they stand. One that was withdrawn stays so, and one under an embargo waits: that a
 * person has decided.
 */
export async function publishCases(desk: Desk, ids: readonly string[]): Promise<void> {
  const { lastPublic, publishCase } = await import('@hearsay/store')
  await withEditions(desk, async (open) => {
    for (const id of ids) {
      const notices = (await desk.reader.notices(id)).filter(({ kind }) => kind !== 'key-change')
      const last = notices.at(-1) ?? (await lastPublic(open.editions, id))
      if (last === undefined || isOut(last)) await publishCase(open, id)
    }
    const { refused } = await carryOut(open)
    if (refused.length > 0) throw notDone(refused)
  })
}

function isOut(notice: Notice): boolean {
  return notice.kind === 'edition' && Date.parse(notice.published) <= Date.now()
}
