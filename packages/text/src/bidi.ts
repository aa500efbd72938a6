// Unicode bidirectional algorithm (UAX #9): what begins and ends an embedding, an override or an isolate.
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g
const END_OF_EMBEDDING = '\u202c'
/** The first of those that begin an isolate; all that begin something else have numbers below it. */
const ISOLATES = '\u2066'
const FIRST_STRONG = '\u2068'
const END_OF_ISOLATE = '\u2069'

/**
 * A text that turns nothing around but itself: what it begins is ended at its end, and an end of what it does
 * not begin is left out. With a stray end a name could close the isolate in which it is shown.
 */
export function endedBidi(text: string): string {
  const due: string[] = []
  const kept = text.replace(CONTROL, (control) => (isKept(control, due) ? control : ''))
  return kept + due.reverse().join('')
}

/**
 * A stretch of a text, to stand among others: one that turns anything around is set apart, so that not even a
 * full stop beside it changes its place.
 */
export function isolatedBidi(text: string): string {
  const ended = endedBidi(text)
  return ended.search(CONTROL) === -1 ? ended : `${FIRST_STRONG}${ended}${END_OF_ISOLATE}`
}

/**
 * Goes on by one control; `due` are the ends that must follow. The end of an isolate ends all begun in it.
 */
function isKept(control: string, due: string[]): boolean {
  if (control !== END_OF_ISOLATE && control !== END_OF_EMBEDDING) {
    due.push(control < ISOLATES ? END_OF_EMBEDDING : END_OF_ISOLATE)
    return true
  }
  const last = control === END_OF_ISOLATE ? due.lastIndexOf(END_OF_ISOLATE) : due.length - 1
  if (last === -1 || due[last] !== control) return false
  due.length = last
  return true
}
