/**
 * A cache of the `limit` most recently used answers. Whoever asks for one that is being made waits for the
 * same; one that fails is forgotten, so that the next asks again.
 */
export function recent<T>(limit: number) {
  const answers = new Map<string, Promise<T>>()
  return {
    get(key: string, make: () => Promise<T>): Promise<T> {
      const answer = answers.get(key) ?? forgetting(key, make())
      answers.delete(key)
      answers.set(key, answer)
      for (const oldest of answers.keys()) {
        if (answers.size <= limit) break
        answers.delete(oldest)
      }
      return answer
    },
  }

  function forgetting(key: string, answer: Promise<T>): Promise<T> {
    answer.catch(() => answers.delete(key))
    return answer
  }
}
