import type { Page } from '../page.ts'
import type { Form } from './forms.ts'
import { bodyOfPaper } from './outlets.ts'
import { tidied } from './phrase.ts'
import { isPeopleWord, isSomebody } from './vocabulary.ts'

/** What a name is made of beside a form. */
export interface Naming {
  readonly pages: readonly Page[]
  readonly outlets: readonly Form[]
  /** What the pages call those whom a form names by a surname or by initials. */
  readonly fullNames: ReadonlyMap<Form, string>
  /** Whether a form is proposed to be another. */
  readonly isJoined: (form: Form) => boolean
}

/** How a party is called where it stands alone: "Tilda Ross's cousin", "Two of the drivers". */
export function nameOf(form: Form, naming: Naming): string {
  const { phrase, owner, key, known, words } = form
  if (known) return known.name
  if (key.startsWith('outlet')) return words
  const [page = -1] = form.pages
  const outlet = naming.outlets[page]
  if (key.endsWith(' we') && outlet && !naming.isJoined(form)) return bodyOfPaper(outlet)
  if (phrase.name) return naming.fullNames.get(form) ?? phrase.name
  if (owner) return `${possessive(ownerName(owner, naming))} ${tidied(words).replace(/^\S+\s/, '')}`
  if (phrase.kind === 'count') return counted(form, naming.pages)
  if (/^your\b/i.test(words)) return tidied(words).replace(/^your\b/i, 'The')
  return capital(tidied(words))
}

/** "A shepherd at Kesh" is "the shepherd" where his brother is named after him. */
const ownerName = (owner: Form, naming: Naming): string =>
  owner.phrase.name === '' && !owner.owner && owner.phrase.head !== ''
    ? `The ${owner.phrase.head}`
    : nameOf(owner, naming)

const possessive = (name: string): string => `${name}’s`
const capital = (words: string): string => words.replace(/^\p{Ll}/u, (first) => first.toUpperCase())

/** "Two" of "the eleven drivers" just spoken of is "Two of the drivers". */
function counted({ words, mentions: [mention] }: Form, pages: readonly Page[]): string {
  const plain = tidied(words).replace(/ (?:of (?:them|us|those|these)|others?)$/i, '')
  const whole = mention ? wholeBefore(pages[mention.page]?.text ?? '', mention.span[0]) : null
  return whole && /[a-z]/i.test(plain) ? `${capital(plain)} of the ${whole}` : capital(tidied(words))
}

/** The people last counted, or spoken of as several, before a place. */
export function wholeBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - BACK), at)
  const found = [...before.matchAll(SEVERAL)].map(([, noun = '']) => noun.toLowerCase())
  return found.findLast((noun) => isPeopleWord(noun) || isSomebody(noun.replace(/s$/, ''))) ?? null
}

/** Characters to look back. */
const BACK = 500
const SEVERAL =
  /\b(?:of|all|the|some|about|other|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*) (?:the |our |\p{Ll}+ )?(\p{Ll}{3,}(?:s|men|people)|people|wounded)\b/giu
