import type { Page } from '../page.ts'
import type { Form } from './forms.ts'
import type { DraftParty } from './parties.ts'
import { COUNT, isBandWord, isBodyWord, isGivenName, isGroupWord } from './vocabulary.ts'

/** What kind of somebody a form is, by its words and, of a name, by how the pages use it. */
export function typeOf(form: Form, nameUse: NameUse): DraftParty['type'] {
  const { known, key, phrase, isCrowd, owner } = form
  if (known) return known.type
  if (key.startsWith('outlet')) return 'outlet'
  if (key.startsWith('voice')) return key.endsWith(' I') ? 'person' : 'body'
  if (phrase.kind === 'count' && isOne(form)) return 'person'
  if (isCrowd || phrase.kind === 'count') return isBand(form) ? 'group' : 'crowd'
  if (phrase.name !== '') return typeOfName(form, nameUse)
  if (owner || phrase.kind === 'person') return 'person'
  if (phrase.kind === 'pronoun') return /^(?:we|us|they|them|it)$/i.test(form.words) ? 'group' : 'person'
  if (phrase.kind === 'body') return STATES.has(phrase.head) ? 'state' : 'body'
  return phrase.kind === 'people' ? (isBand(form) ? 'group' : 'crowd') : 'person'
}

/** "One of them", "the other", "another one"; "the other four" are several. */
function isOne({ words, isCrowd }: Form): boolean {
  const [found, next = ''] = /^(?:the )?(?:one|another|other)\b\s*(\S*)/i.exec(words) ?? []
  return found !== undefined && !isCrowd && (/^one$/i.test(next) || !COUNT.test(next))
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
