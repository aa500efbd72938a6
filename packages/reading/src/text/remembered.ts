/**
 * Few words make up most of any text: answers about words are kept, and all let go when they would take too
 * much room.
 */
const ROOM = 50_000
/** A longer word is asked about anew, so that room stays in proportion. */
const LONGEST = 40

/** The same function of a word, remembering what it answered. It must depend on the word alone. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = answer(word)
    if (known.size >= ROOM) known.clear()
    if (word.length <= LONGEST) known.set(word, found)
    return found
  }
}
