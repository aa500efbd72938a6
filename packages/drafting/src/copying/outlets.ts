import { keyOf, wordsOf } from '@hearsay/text'

/** Words that many outlets have in their names, and that name none alone; keys as `wordsOf` gives them. */
const GENERIC = new Set(
  'the a of and daily weekly evening morning sunday news service agency press wire national international radio tv television channel newspaper online network information state bulletin bulletins release releases notices incident office وكاله الانباء انباء صحيفه جريده قناه اذاعه موقع شبكه راديو'.split(
    ' ',
  ),
)
const SHORTEST_NAME = 4

/**
 * The names by which a text may speak of an outlet, each as keys: the whole, and what is left without such
 * words.
 */
export function namesOfOutlet(outlet: string): string[][] {
  const whole = wordsOf(outlet.split(/[,،(]/)[0] ?? outlet).keys.filter((key) => key !== 'the')
  const own = whole.filter((key) => !GENERIC.has(key))
  const initials = whole.map((key) => key[0] ?? '').join('')
  const names = [whole, own, own.slice(-1), whole.length > 2 && /^[a-z]+$/.test(initials) ? [initials] : []]
  const seen = new Set<string>()
  return names.filter((name) => {
    const joined = name.join(' ')
    if (name.length === 0 || (name.length === 1 && GENERIC.has(joined))) return false
    if (seen.has(joined) || (joined.length < SHORTEST_NAME && name !== names[3])) return false
    seen.add(joined)
    return true
  })
}

/** Whether two names may be of one outlet. */
export function isSameOutlet(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => namesOfOutlet(name)[0]?.join(' ') ?? keyOf(name))
  return a === b
}
