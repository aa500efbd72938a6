import type { Desk } from '@hearsay/store'

/** Publishes cases of a desk as they stand, and brings the store of editions up to date. */
export async function publishCases(desk: Desk, ids: readonly string[]): Promise<void> {
  const { catchUp, editionsFollower, openEditionsWriter, publish } = await import('@hearsay/store')
  const editions = await openEditionsWriter(desk.places.editions)
  try {
    for (const id of ids) await publish(desk, id)
    await catchUp(
      desk,
      editionsFollower(desk, editions, () => new Date().toISOString()),
    )
  } finally {
    await editions.close()
  }
}
