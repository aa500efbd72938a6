/** How many times as long as work took it rests: where a case is full of people, their pages take turns. */
const REST = 3

/**
 * Does work each time that it is asked for, but not while it is being done or for a while after, which grows
 * with how long it took: then once, however often it was asked for.
 */
export function paced(work: () => Promise<void>): () => Promise<void> {
  let isBusy = false
  let isAsked = false
  return async function ask() {
    isAsked = true
    if (isBusy) return
    isBusy = true
    isAsked = false
    const began = performance.now()
    try {
      await work()
    } finally {
      setTimeout(
        () => {
          isBusy = false
          if (isAsked) void ask()
        },
        (performance.now() - began) * REST,
      )
    }
  }
}
