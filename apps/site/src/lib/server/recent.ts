/** A cache of the `limit` most recently used values. */
export function recent<T>(limit: number) {
  const values = new Map<string, T>()
  return {
    get(key: string, make: () => T): T {
      const value = values.has(key) ? (values.get(key) as T) : make()
      values.delete(key)
      values.set(key, value)
      for (const oldest of values.keys()) {
        if (values.size <= limit) break
        values.delete(oldest)
      }
      return value
    },
  }
}
