import type { Results } from '#lib/server/searching/results.ts'

/** How long somebody has to pause in writing before the desk is asked, in milliseconds. */
const PAUSE = 40

/** Asks the desk while somebody writes: of what was asked before, nothing comes any more. */
export class Asking {
  #asked: AbortController | undefined

  /**
   * What is found; undefined where something else was asked meanwhile.
   * @throws {Error} where the desk does not answer
   */
  async ask(query: string): Promise<Results | undefined> {
    this.#asked?.abort()
    const asked = new AbortController()
    this.#asked = asked
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    if (asked.signal.aborted) return undefined
    try {
      const answer = await fetch(`/search/hits?${query}`, { signal: asked.signal })
      if (!answer.ok) throw new Error(`the desk answered ${answer.status}`)
      return (await answer.json()) as Results
    } catch (error) {
      if (asked.signal.aborted) return undefined
      throw error
    }
  }
}
