/**
 * Does work one time after another: whoever asks for it while it is being done has it done once more, with
 * all others who ask meanwhile.
 */
export function oneByOne<T>(work: () => Promise<T>): () => Promise<T> {
  let now: Promise<T> | undefined
  let next: Promise<T> | undefined
  const begin = (): Promise<T> => {
    now = work().finally(() => {
      now = undefined
    })
    return now
  }
  const goOn = (): Promise<T> => {
    next = undefined
    return begin()
  }
  return () => {
    if (!now) return begin()
    next ??= now.then(goOn, goOn)
    return next
  }
}
