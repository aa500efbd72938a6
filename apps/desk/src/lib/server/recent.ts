/** Values by their keys, those asked for last: for what is slow to make and may be made again. */
export interface Recent<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
  delete(key: string): void
}

/** Keeps so many; what was neither asked for nor set for longest goes first. */
export function recent<V>(most: number): Recent<V> {
  const kept = new Map<string, V>()
  const put = (key: string, value: V): void => {
    kept.delete(key)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }
  return {
    get(key) {
      const value = kept.get(key)
      if (value !== undefined) put(key, value)
      return value
    },
    set: put,
    delete: (key) => void kept.delete(key),
  }
}
