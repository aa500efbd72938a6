/**
 * Does work on everything that `next` gives, so many at once, until it gives nothing. Where one fails, no
 * more is begun, and it is thrown once the others have ended.
 */
export async function inParallel<T>(
  many: number,
  next: () => Promise<readonly T[]>,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting: T[] = []
  let isOver = false
  let asked: Promise<void> | undefined
  const refill = async () => {
    const more = await next()
    isOver ||= more.length === 0
    waiting.push(...more)
    asked = undefined
  }
  const worker = async () => {
    while (!isOver || waiting.length > 0) {
      const one = waiting.shift()
      if (one === undefined) {
        asked ??= refill()
        await asked
      } else await work(one)
    }
  }
  const failed: unknown[] = []
  const stopAtFailure = (error: unknown) => {
    failed.push(error)
    isOver = true
    waiting.length = 0
  }
  await Promise.all(Array.from({ length: many }, () => worker().catch(stopAtFailure)))
  if (failed.length > 0) throw failed[0]
}
