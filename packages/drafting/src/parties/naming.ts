import type { Page } from '../page.ts'
import type { Form } from './forms.ts'
import { bodyOfPaper } from './outlets.ts'
import type { DraftParty } from './parties.ts'
import { tidied } from './phrase.ts'
import { isBandWord, isBodyWord, isGivenName, isGroupWord } from './vocabulary.ts'

/** How a party is called where it stands alone: "Tilda Ross's cousin", "Two of the drivers". */
export function nameOf(form: Form, pages: readonly Page[], outlets: readonly Form[]): string {
  const { phrase, owner, key, known, words } = form
  if (known) return known.name
  if (key.startsWith('outlet')) return words
  const [page = -1] = form.pages
  const outlet = outlets[page]
  if (key.startsWith('voice') && outlet) return key.endsWith(' I') ? words : bodyOfPaper(outlet)
  if (phrase.name) return phrase.name
  if (owner) return `${possessive(ownerName(owner, pages, outlets))} ${tidied(words).replace(/^\S+\s/, '')}`
  if (phrase.kind === 'count') return counted(form, pages)
  if (/^your\b/i.test(words)) return tidied(words).replace(/^your\b/i, 'The')
  return capital(tidied(words))
}

/** "A shepherd at Kesh" is "the shepherd" where his brother is named after him. */
const ownerName = (owner: Form, pages: readonly Page[], outlets: readonly Form[]): string =>
  owner.phrase.name === '' && !owner.owner && owner.phrase.head !== ''
    ? `The ${owner.phrase.head}`
    : nameOf(owner, pages, outlets)

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
  const found = [...before.matchAll(SEVERAL)].at(-1)
  return found?.[1]?.toLowerCase() ?? null
}

/** Characters to look back. */
const BACK = 500
const SEVERAL =
  /\b(?:(?:of|all|the|some|about|other) |(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*) )(?:the |our |\p{Ll}+ )?((?:survivor|driver|passenger|resident|villager|steward|witness|worker|voter|student|soldier|officer|neighbour|parent|teacher|patient|prisoner|protester|marcher|tenant|miner|farmer|fisherm|member|observer|wounded|surgeon|nurse|people|famil|women|men|children|guard|firefighter|patrolm|pupil|guest|doctor|guard|volunteer|trader|stallholder|shopkeeper|local)(?:s|es|en|ies)?)\b/giu

/** What kind of somebody a form is, by its words and, of a name, by how the pages use it. */
export function typeOf(form: Form, nameUse: NameUse): DraftParty['type'] {
  const { known, key, phrase, isCrowd, owner } = form
  if (known) return known.type
  if (key.startsWith('outlet')) return 'outlet'
  if (key.startsWith('voice')) return key.endsWith(' I') ? 'person' : 'body'
  if (/^(?:the )?(?:one|another|other)\b/i.test(form.words) && phrase.kind === 'count') return 'person'
  if (isCrowd || phrase.kind === 'count') return isBand(form) ? 'group' : 'crowd'
  if (phrase.name !== '') return typeOfName(form, nameUse)
  if (owner || phrase.kind === 'person') return 'person'
  if (phrase.kind === 'pronoun') return /^(?:we|us|they|them|it)$/i.test(form.words) ? 'group' : 'person'
  if (phrase.kind === 'body') return STATES.has(phrase.head) ? 'state' : 'body'
  return phrase.kind === 'people' ? (isBand(form) ? 'group' : 'crowd') : 'person'
}

/** People who act as one, and whom nobody counts: "Election officials", "Ostrey’s solicitors". */
const isBand = ({ phrase, mentions }: Form): boolean =>
  isBandWord(phrase.head) &&
  mentions.every(
    ({ crowd }) => !crowd || (crowd.low === null && crowd.high === null) || crowd.high === null,
  ) &&
  !/^\d/.test(phrase.roleWords[0] ?? '')

const STATES = new Set(['state', 'country', 'kingdom', 'republic'])

function typeOfName({ phrase: { nameWords, kind } }: Form, { isFirstAlone }: NameUse): DraftParty['type'] {
  const last = nameWords.at(-1) ?? ''
  if (nameWords.some(isGroupWord)) return 'group'
  if (kind === 'body') return 'body'
  if (
    nameWords.length === 2 &&
    !isGivenName(nameWords[0] ?? '') &&
    (isBodyWord(last) || isFirstAlone(nameWords))
  )
    return 'body'
  return 'person'
}

/** How often the pages use one word of a name without the others. */
export interface NameUse {
  /** "Lumen" stands alone, and "Gas" never does: the name of a body. */
  isFirstAlone(nameWords: readonly string[]): boolean
}

/** Reads the pages once. */
export function nameUseIn(pages: readonly Page[]): NameUse {
  const alone = new Map<string, number>()
  const small = new Set<string>()
  for (const { text } of pages) {
    for (const [, word = ''] of text.matchAll(
      /(?<!\p{Lu}[\p{L}.’'-]*\s)(?<![.!?“"]\s?)\b(\p{Lu}[\p{L}-]+)(?!\s\p{Lu})/gu,
    ))
      alone.set(word.toLowerCase(), (alone.get(word.toLowerCase()) ?? 0) + 1)
    for (const [word] of text.matchAll(/(?<![\p{L}’'-])\p{Ll}{3,}/gu)) small.add(word)
  }
  return {
    isFirstAlone: (words) => {
      const [first, last] = [alone.get(words[0] ?? '') ?? 0, alone.get(words.at(-1) ?? '') ?? 0]
      return (
        words.length > 1 &&
        last === 0 &&
        small.has(words.at(-1) ?? '') &&
        (first > 0 || !small.has(words[0] ?? ''))
      )
    },
  }
}
