/** Base forms → every form that they have: "deny" → denies, denied, denying. */

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

/**
 * What forms of one of these verbs a word may be.
 * @param list base forms parted by spaces; after a colon the past, or past/participle, of an irregular one.
 */
export function formsOf(list: string): ReadonlyMap<string, readonly Form[]> {
  const found = new Map<string, Form[]>()
  for (const entry of list.split(' ')) {
    const [verb = '', irregular] = entry.split(':')
    const past = irregular ?? regularPast(verb)
    const [first = '', second = first] = past.split('/')
    const all: [string, Form][] = [
      [verb, 'base'],
      [thirdPerson(verb), 's'],
      [first, 'past'],
      [second, 'participle'],
      [`${stem(verb, 'ing')}ing`, 'ing'],
    ]
    for (const [word, form] of all) found.set(word, [...(found.get(word) ?? []), form])
  }
  return found
}

const thirdPerson = (verb: string): string =>
  /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`

const regularPast = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb, 'ed')}ed`

/** The verb as it stands before an ending: without its -e, its last consonant doubled where it is. */
function stem(verb: string, ending: 'ing' | 'ed'): string {
  if (/ee$/.test(verb)) return ending === 'ed' ? verb.slice(0, -1) : verb
  if (/e$/.test(verb)) return verb.slice(0, -1)
  return DOUBLES.test(verb) ? verb + verb.at(-1) : verb
}

const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgmnprt]|regret|admit|commit|forget|refer|occur)$/
