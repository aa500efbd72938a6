/** Texts of more characters are not kept: nobody writes such a one often. */
const LONGEST = 100
/** As many are kept before all are forgotten. */
const MOST = 4096

/**
 * A pure function of a text that keeps what it answered: a grammar takes a tenth of a millisecond for a
 * date, and a case asks for the same few hundred dates thousands of times.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>()
  return (text) => {
    const found = known.get(text)
    if (found) return found.answer
    const made = { answer: answer(text) }
    if (text.length > LONGEST) return made.answer
    if (known.size >= MOST) known.clear()
    known.set(text, made)
    return made.answer
  }
}
