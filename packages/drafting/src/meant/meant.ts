/** Words of a page → the party that they mean, where they stand elsewhere than where somebody speaks. */

import { idMaker } from '@hearsay/reading/draft'
import { BODY_WORDS, nounKind, TITLES } from '@hearsay/reading/names'
import type { Page } from '../page.ts'
import { isOwnPaper, outletForms } from '../parties/outlets.ts'
import type { DraftParty, Parties } from '../parties/parties.ts'
import { phraseOf } from '../parties/phrase.ts'
import { escaped } from './escaped.ts'
import { isWithin, nameBag } from './words.ts'

export interface Meant {
  /** The party that has this name, or the only one of which it can be short. */
  named(words: string): DraftParty | null
  /** The body that words at a place of a page mean: by name, "the company", "its", "our". */
  body(words: string, page: number, at: number): DraftParty | null
  /** Like `body`; a party that nobody has spoken for yet where the words name one. */
  bodyOrNew(words: string, page: number, at: number): DraftParty | null
  /** Whoever speaks as "we" on a page. */
  issuer(page: number): DraftParty
  /** Whether a page is the paper of those who act. */
  isOwnPaper(page: number): boolean
  isBody(party: DraftParty): boolean
  /** Id of the party that it is, if what is proposed holds. */
  idOf(party: DraftParty): string
  /** Parties that were met here first, in the order in which they were. */
  newcomers(): readonly DraftParty[]
}

export function meantIn(pages: readonly Page[], parties: Parties): Meant {
  const newId = idMaker()
  for (const { id } of parties.forms) newId(id, 'party')
  const made = new Map<string, DraftParty>()
  const bags = new Map(parties.forms.map((form) => [form, nameBag(form.name)]))
  const byBag = grouped(parties.forms, (form) => [(bags.get(form) ?? []).join(' ')])
  const byWord = grouped(parties.forms, (form) => bags.get(form) ?? [])
  const bodies = new Map<DraftParty, boolean>()
  const places = pages.map(() => null as readonly Place[] | null)
  const fuller = fullerNames(pages)
  const isOwn = outletForms(pages, []).map((outlet) => isOwnPaper(outlet, pages))
  const own = new Set(isOwn.flatMap((is, page) => (is ? [parties.outlet(page).id] : [])))

  function named(words: string): DraftParty | null {
    const bag = nameBag(words)
    if (bag.length === 0) return null
    const same = byBag.get(bag.join(' ')) ?? []
    const first = same.find(({ type }) => type !== 'outlet') ?? same[0]
    if (first) return first
    const near = [...new Set(bag.flatMap((word) => byWord.get(word) ?? []))].filter(isNamed)
    const found =
      oneOf(
        near.filter((form) => isFuller(bags.get(form) ?? [], bag) && !isPlaceOnly(bag, form)),
        parties,
      ) ??
      oneOf(
        near.filter((form) => isFuller(bag, bags.get(form) ?? [], 1)),
        parties,
      )
    return found ?? [...made.values()].find(({ name }) => isWithin(bag, nameBag(name))) ?? null
  }

  function body(words: string, page: number, at: number): DraftParty | null {
    const plain = words.replace(/\s+/g, ' ').trim()
    if (/^(?:our|we|us|my|this (?:branch|office|agency))$/i.test(plain)) return issuer(page)
    if (/^(?:its?|their|they|them)(?: (?:press )?office| headquarters)?$/i.test(plain))
      return lastBody(page, at, (form) => !isPaper(form))
    const noun = /^(?:the|its|this|that|their|our|a|an)? ?(\p{L}+)$/iu.exec(plain)?.[1]?.toLowerCase()
    const known = named(plain)
    if (known && isBody(known) && !(noun && BUSINESS.test(noun))) return known
    if (noun === undefined || !BUSINESS.test(noun)) return null
    const fits = (form: DraftParty) =>
      /paper$/.test(noun) ? isPaper(form) : !isPaper(form) && !PUBLIC.test(form.name)
    return lastBody(page, at, fits) ?? (WORKPLACE.test(noun) ? onlyWith(noun, fits) : null)
  }

  /** The only body of the pile that is said to have one: "the Ostrey works", "Ostrey's plant". */
  function onlyWith(noun: string, fits: (form: DraftParty) => boolean): DraftParty | null {
    const owners = parties.forms.filter((form) => {
      if (!/^\p{Lu}/u.test(form.name) || !fits(form)) return false
      const pattern = new RegExp(`${escaped(form.name)}(?:['’]s)?(?: \\p{Lu}\\p{L}+)?\\s+${noun}\\b`, 'u')
      return isBody(form) && pages.some(({ text }) => pattern.test(text))
    })
    return oneOf(owners, parties)
  }

  function bodyOrNew(words: string, page: number, at: number): DraftParty | null {
    const direct = body(words, page, at)
    const short = words
      .replace(/\s+/g, ' ')
      .replace(/^(?:(?:the|a|an|so-called) )+/i, '')
      .trim()
    const plain = fuller.get(short) ?? short
    const known = direct ?? (plain === short ? null : body(plain, page, at))
    // Of a person nobody says the first name alone: "Tollgate Mutual. Tollgate sent it."
    const isFirst = plain !== short && plain.startsWith(short)
    if (known || !(isFirst || namesBody(plain))) return known
    const key = nameBag(plain).join(' ')
    const found = made.get(key) ?? {
      key: `name ${key}`,
      id: newId(plain, 'party'),
      type: 'body' as const,
      name: plain,
      mentions: [],
      isKnown: false,
      partOf: null,
    }
    made.set(key, found)
    return found
  }

  function issuer(page: number): DraftParty {
    const outlet = parties.outlet(page)
    const bag = nameBag(outlet.name)
    const own = parties.forms.filter(
      (form) =>
        form.type !== 'outlet' &&
        !form.mentions.every(({ known }) => !known) &&
        (bags.get(form)?.length ?? 0) > 1 &&
        isWithin(bags.get(form) ?? [], bag) &&
        isBody(form),
    )
    return own[0] ?? outlet
  }

  function isBody(form: DraftParty): boolean {
    const known = bodies.get(form)
    if (known !== undefined) return known
    const twins = byBag.get((bags.get(form) ?? []).join(' ')) ?? []
    const found = twins.some(({ type }) => type === 'outlet') || looksLikeBody(form, pages)
    bodies.set(form, found)
    return found
  }

  /** An outlet, or what a page calls by its name, but not the paper of those who act. */
  function isPaper(form: DraftParty): boolean {
    const twins = byBag.get((bags.get(form) ?? []).join(' ')) ?? []
    return twins.some((twin) => twin.type === 'outlet' && !own.has(twin.id))
  }

  /** The last body that a page names before a place, in the same paragraph or the one before. */
  function lastBody(page: number, at: number, fits: (form: DraftParty) => boolean): DraftParty | null {
    const text = pages[page]?.text ?? ''
    const all = places[page] ?? bodyPlaces(text, called)
    places[page] = all
    const from = text.lastIndexOf('\n\n', text.lastIndexOf('\n\n', at) - 1)
    return all.findLast(({ start, form }) => start < at && start > from && fits(form))?.form ?? null
  }

  /** The body that has exactly this name; what a page calls an outlet, rather than the outlet. */
  function called(name: string): DraftParty | undefined {
    const found = byBag.get(nameBag(name).join(' ')) ?? []
    return found.find((form) => form.type !== 'outlet' && isBody(form)) ?? found.find(isBody)
  }

  return {
    named,
    body,
    bodyOrNew,
    issuer,
    isOwnPaper: (page) => isOwn[page] ?? false,
    isBody,
    idOf: (party) => (party.mentions[0] ? parties.of(party.mentions[0]).id : party.id),
    newcomers: () => [...made.values()],
  }
}

interface Place {
  readonly form: DraftParty
  readonly start: number
}

/**
 * "Committee" → "Lowland Committee", "Tollgate" → "Tollgate Mutual", where every longer name in the pile that ends, or
 * begins, so is that one.
 */
function fullerNames(pages: readonly Page[]): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { text } of pages)
    for (const { 1: first = '', 2: last = '' } of text.matchAll(LONGER)) {
      if (NOT_NAMES.has(first.toLowerCase()) || NOT_NAMES.has(last.toLowerCase())) continue
      if (!/^(?:he|she|person|people)$/.test(nounKind(last.toLowerCase())) && !TITLES.has(last.toLowerCase()))
        add(first, `${first} ${last}`)
      if (nounKind(last.toLowerCase()) === 'body' || BODY_WORDS.has(last.toLowerCase()))
        add(last, `${first} ${last}`)
    }
  function add(word: string, name: string) {
    found.set(word, (found.get(word) ?? new Set()).add(name))
  }
  return new Map(
    [...found].flatMap(([last, names]) => (names.size === 1 ? [[last, [...names][0] ?? last]] : [])),
  )
}

const NOT_NAMES = new Set(
  'the a an our its mr mrs ms dr on in at for of and but we he she it they'.split(' '),
)
const LONGER = /(?<![\p{L}])(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)(?![\p{L}])/gu

/** Every place at which a body's name stands in a text, in order. */
function bodyPlaces(text: string, bodyOf: (name: string) => DraftParty | undefined): Place[] {
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
    const words = [...run.matchAll(/\S+/g)].map((found) => ({
      at: found.index,
      end: found.index + found[0].length,
    }))
    for (const [i, { at }] of words.entries())
      for (let last = words.length - 1; last >= i; last--) {
        const form = bodyOf(run.slice(at, words[last]?.end).replace(/['’]s?$/, ''))
        if (form) return [{ form, start: index + at }]
      }
    return []
  })
}

/** Words in capitals, and the small ones between them. */
const RUN = /\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:of|for|and|the|&|[\p{Lu}\p{N}][\p{L}\p{N}&'’-]*)){0,6}/gu

/** Not "an official in the clerk's office", who has no name. */
const isNamed = ({ type, name }: DraftParty): boolean =>
  type !== 'crowd' && (phraseOf(name).name !== '' || !/\s/.test(name))

/** "Dol Amar" is a place, and no short name of "Dol Amar hospital". */
const isPlaceOnly = (bag: readonly string[], { name }: DraftParty): boolean =>
  name.split(/\s+/).some((word) => /^\p{Ll}{4,}/u.test(word) && !isWithin(nameBag(word), bag))

/** "Lumen Gas" of "Lumen", "the Lowland Committee" of "the Committee"; `by`: at most so many words. */
const isFuller = (one: readonly string[], other: readonly string[], by = Infinity): boolean =>
  other.length > 0 && one.length > other.length && one.length - other.length <= by && isWithin(other, one)

/** The one that all of them are, if what is proposed of them holds. */
function oneOf(forms: readonly DraftParty[], parties: Parties): DraftParty | null {
  const spoken = forms.filter(({ mentions }) => mentions.length > 0)
  const among = spoken.length > 0 ? spoken : forms
  const meant = new Set(among.map((form) => (form.mentions[0] ? parties.of(form.mentions[0]).id : form.id)))
  return meant.size === 1 ? (among[0] ?? null) : null
}

function looksLikeBody({ name, type, mentions }: DraftParty, pages: readonly Page[]): boolean {
  if (type === 'crowd' || /^(?:it|they|them|we|us|he|she|i|you|nine|two)$/i.test(name)) return false
  if (type === 'outlet' || type === 'group' || type === 'state') return true
  if (type === 'person' && isDescribedPerson(name)) return false
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.some((word) => BODY_WORDS.has(word) || nounKind(word) === 'body' || word === 'police'))
    return true
  if (!/^\p{Lu}/u.test(name)) return false
  if (type === 'body' && words.length > 1) return true
  return mentions.some(({ page }) => isCalledIt(name, pages[page]?.text ?? ''))
}

/** "An official in the clerk's office": somebody, whatever they are of. */
function isDescribedPerson(name: string): boolean {
  const { name: own, head } = phraseOf(name)
  return own === '' && /^(?:he|she|person|people)$/.test(nounKind(head))
}

/** "Lumen Gas, which supplies the quarter", "Ostrey says it": nobody is called so. */
function isCalledIt(name: string, text: string): boolean {
  const plain = escaped(name)
  const after = `(?:\\s+\\p{Lu}\\p{Ll}+)?(?:,? which\\b|\\s+(?:(?:has|have) )?(?:says?|said|denied|denies|claims?)\\s+(?:that\\s+)?it\\b|\\s+(?:Ltd|plc|Inc|Corp|Co|GmbH|LLC)\\b|\\s+(?:makes|employs|supplies|operates|manufactures|plant|site|works)\\b|[^.\\n]{0,80}\\bits\\s+(?:machines|units|spokes|tankers|press))`
  return (
    new RegExp(`(?<![\\p{L}\\p{N}])${plain}${after}`, 'u').test(text) ||
    new RegExp(
      `\\b[Tt]he\\s+${plain}(?![\\p{L}\\p{N}]|['’]s|\\s+(?:\\p{Lu}|famil|campaign|house|street))`,
      'u',
    ).test(text)
  )
}

/** Nouns that mean a business which was named before. */
const BUSINESS =
  /^(?:company|firm|maker|supplier|operator|manufacturer|plant|site|works|factory|business|paper|newspaper|owner|employer|contractor)$/
const WORKPLACE = /^(?:plant|site|works|factory)$/
const PUBLIC =
  /\b(?:ministry|police|army|agency|court|council|parliament|government|state|command|staff|hospital|committee|union|press|branch|office|rotary|guard)\b/i

/** Whether words name a body that may be recorded: in capitals, or by a noun that is no business's. */
function namesBody(words: string): boolean {
  const all = words.split(' ')
  if (all.length > 7 || /[.,;:"“”]/.test(words) || OPENS_OTHERWISE.test(words)) return false
  const last = all.at(-1)?.toLowerCase() ?? ''
  if (BUSINESS.test(last) || (all.length === 1 && nounKind(last) !== 'body') || PLACE.test(last)) return false
  const isNoun = (word: string) =>
    nounKind(word.toLowerCase()) === 'body' || BODY_WORDS.has(word.toLowerCase())
  const small = all.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:of|for|and|the)$/.test(word))
  if (small.some((word, i) => i < small.length - 1 && isNoun(word))) return false
  if (all.some(isNoun))
    return (
      small.length <= 2 &&
      (all.length > 1 || ALONE.test(last)) &&
      (small.length === 0 || small.some(isNoun) || isNoun(last))
    )
  return all.length >= 2 && small.length === 0 && phraseOf(words).kind === 'body'
}

const OPENS_OTHERWISE =
  /^(?:its?|our|their|his|her|my|your|this|that|each|another|any|some|both|on|in|at|by|from|after|before)\b/i
const PLACE = /^(?:province|county|city|town|district|region|village|state|area|country)$/

/** One word that is a body of which there is one. */
const ALONE = /^(?:army|police|navy|parliament|government|coastguard)$/

function grouped<T>(all: readonly T[], keys: (each: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const each of all)
    for (const key of keys(each)) {
      const group = found.get(key)
      if (group) group.push(each)
      else found.set(key, [each])
    }
  return found
}
