/** How much a cache keeps: a number of answers, and of what `weigh` counts in them, such as bytes. */
export interface Bounds<T> {
  readonly limit: number
  readonly budget?: number
  readonly weigh?: (answer: T) => number
}

/**
 * A cache of the most recently used answers. Whoever asks for one that is being made waits for the same; one
 * that fails is forgotten, so that the next asks again. An answer over the whole budget is given and not
 * kept.
 */
export function recent<T>({ limit, budget = Number.POSITIVE_INFINITY, weigh = () => 0 }: Bounds<T>) {
  const answers = new Map<string, { readonly answer: Promise<T>; weight: number }>()
  let weight = 0
  return {
    get(key: string, make: () => Promise<T>): Promise<T> {
      const held = answers.get(key) ?? begin(key, make())
      answers.delete(key)
      answers.set(key, held)
      trim()
      return held.answer
    },
  }

  function begin(key: string, answer: Promise<T>) {
    const held = { answer, weight: 0 }
    answer.then(
      (made) => {
        if (answers.get(key) !== held) return
        held.weight = weigh(made)
        weight += held.weight
        trim()
      },
      () => drop(key, held),
    )
    return held
  }

  function trim(): void {
    for (const [key, held] of answers) {
      if (answers.size <= limit && weight <= budget) return
      drop(key, held)
    }
  }

  function drop(key: string, held: { readonly weight: number }): void {
    if (answers.get(key) === held && answers.delete(key)) weight -= held.weight
  }
}
