/** Whether a noun in the plural stands for people, by the lists and by its ending. */
import { DEMONYMS } from '../data/names.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, PEOPLE_NOUNS, PERSON_NOUNS } from '../data/nouns.ts'
import { FOLK, MORE_PERSONS, NOT_PEOPLE, PEOPLES, SURNAMES, THINGS } from '../data/people.ts'
import { capital } from '../text/name-words.ts'

/** A head that alone says that several people speak: "officials", "residents", "Mexicans". */
export function isPeople(word: string): boolean {
  const noun = word.toLowerCase()
  if (BODIES.has(noun)) return false
  if (FOLK.has(noun) || PEOPLES.has(noun) || PEOPLE_NOUNS.has(noun)) return true
  if (/(?:men|women|people|folk|kids)$/.test(noun) && !/(?:specimen|regimen|acumen)/.test(noun)) return true
  if (!noun.endsWith('s') || NOT_PEOPLE.has(noun) || THINGS.has(noun)) return false
  if (isListed(noun)) return true
  return capital(word) ? GENTILE.test(noun) || (AGENTS.test(noun) && !SURNAMES.has(noun)) : AGENTS.test(noun)
}

/** A plural of people that the lists have, whatever its ending. @param noun in lower case. */
export function isListed(noun: string): boolean {
  return (
    FOLK.has(noun) ||
    PEOPLES.has(noun) ||
    singulars(noun).some((form) => MORE_PERSONS.has(form) || PERSON_NOUNS.has(form) || DEMONYMS.has(form))
  )
}

/**
 * A head of which a count or a quantifier counts people, as far as the lists tell: a plural that is no thing,
 * paper or body.
 */
export function mayBePeople(word: string): boolean {
  if (isPeople(word)) return true
  const noun = word.toLowerCase()
  if (!/[^s'’]s$/.test(noun) || /[yhe]ses$/.test(noun) || NOT_PEOPLE.has(noun) || THINGS.has(noun))
    return false
  return !singulars(noun).some((form) => BODY_NOUNS.has(form) || DOCUMENT_NOUNS.has(form))
}

/** A people, a faith or a party: capitals say nothing of it. */
export function isGentile(word: string): boolean {
  const noun = word.toLowerCase()
  return PEOPLES.has(noun) || (noun.endsWith('s') && DEMONYMS.has(noun.slice(0, -1))) || GENTILE.test(noun)
}

/** What is surely nobody: a unit, a place, a paper. */
export function isThing(word: string | undefined): boolean {
  return word !== undefined && (THINGS.has(word) || NOT_PEOPLE.has(word) || /^(?:%|per)$/.test(word))
}

/** Collectives that speak as one body, though other lists have them among people. */
const BODIES: ReadonlySet<string> = new Set(['police', 'authorities', 'crowds', 'majorities'])

/** Endings of whoever does, believes or studies something. */
const AGENTS =
  /(?:\p{L}{2}ers|\p{L}{2}ors|ists|ians|\p{L}ees|\p{L}{3}ants|crats|smiths|naires|mates|keepers)$/u

/** "Texans", "Ohioans": with a capital, whoever is of a place; not whoever does something, nor a surname. */
const GENTILE =
  /^(?!(?:v?eter|hum|orph|partis|artis|cl|pl|f|v|lo|ev|h|iv|j|kee?g|sulliv|mil|bry|morg)ans$)(?!.*(?:[cs]ians|storians|ibrarians|ardians|stodians|omedians|vilians)$).*ans$/

function singulars(noun: string): string[] {
  const one = noun.slice(0, -1)
  if (noun.endsWith('ies')) return [one, `${noun.slice(0, -3)}y`]
  if (noun.endsWith('ves')) return [one, `${noun.slice(0, -3)}f`, `${noun.slice(0, -3)}fe`]
  return noun.endsWith('es') ? [one, noun.slice(0, -2)] : [one]
}
