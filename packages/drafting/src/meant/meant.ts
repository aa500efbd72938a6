/** Words of a page → the party that they mean, where they stand elsewhere than where somebody speaks. */

import { idMaker } from '@hearsay/reading/ids'
import type { Page } from '../page.ts'
import { isOwnPaper, outletForms } from '../parties/outlets.ts'
import type { DraftParty, Parties } from '../parties/parties.ts'
import { phraseOf } from '../parties/phrase.ts'
import { BUSINESS, isCalledIt, looksLikeBody, NAME, namesBody, PUBLIC, WORKPLACE } from './bodies.ts'
import { bodyPlaces, fullerNames, type Place, workplacesIn } from './in-text.ts'
import { grouped, isFuller, isWithin, nameBag, shortOf } from './words.ts'

export interface Meant {
  /** The party that has this name, or the only one of which it can be short. */
  named(words: string): DraftParty | null
  /** The body that words at a place of a page mean: by name, "the company", "its", "our". */
  body(words: string, page: number, at: number): DraftParty | null
  /** Like `body`; a party that nobody has spoken for yet where the words name one. */
  bodyOrNew(words: string, page: number, at: number): DraftParty | null
  /** Like `bodyOrNew`, where nothing but a body can stand: whom somebody works for. */
  employerOrNew(words: string, page: number, at: number): DraftParty | null
  /** Like `bodyOrNew`, where a person can stand too. */
  partyOrNew(words: string, page: number, at: number): DraftParty | null
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
  const byKey = new Map(parties.forms.map((form) => [form.key, form]))
  const bags = new Map(parties.forms.map((form) => [form, nameBag(form.name)]))
  const bagOf = (form: DraftParty): readonly string[] => {
    const bag = bags.get(form) ?? nameBag(form.name)
    bags.set(form, bag)
    return bag
  }
  const byBag = grouped(parties.forms, (form) => [(bags.get(form) ?? []).join(' ')])
  const byWord = grouped(parties.forms, (form) => bags.get(form) ?? [])
  const bodies = new Map<DraftParty, boolean>()
  const places = pages.map(() => null as readonly Place[] | null)
  const fuller = fullerNames(pages)
  let workplaces: ReadonlyMap<string, ReadonlySet<DraftParty>> | null = null
  const issuers = new Map<number, DraftParty>()
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
    return found ?? [...made.values()].find((form) => isWithin(bag, bagOf(form))) ?? null
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
    workplaces ??= workplacesIn(pages, called)
    const owners = [...(workplaces.get(noun) ?? [])].filter(fits)
    return oneOf(owners, parties)
  }

  function bodyOrNew(words: string, page: number, at: number): DraftParty | null {
    const short = shortOf(words)
    const plain = fuller.get(short) ?? short
    const known = body(words, page, at) ?? (plain === short ? null : body(plain, page, at))
    if (known) return known
    // Of a person nobody says the first name alone: "Tollgate Mutual. Tollgate sent it."
    const isFirst = plain !== short && plain.startsWith(short)
    const text = pages[page]?.text ?? ''
    return isFirst || namesBody(plain) || (NAME.test(plain) && isCalledIt(plain, text))
      ? newParty(plain, 'body')
      : null
  }

  function employerOrNew(words: string, page: number, at: number): DraftParty | null {
    const known = bodyOrNew(words, page, at)
    const plain = shortOf(words)
    return known ?? (NAME.test(plain) && !named(plain) ? newParty(plain, 'body') : null)
  }

  function partyOrNew(words: string, page: number, at: number): DraftParty | null {
    const known = bodyOrNew(words, page, at)
    const { name, kind } = phraseOf(shortOf(words))
    if (known || kind !== 'person' || !NAME.test(name)) return known
    return named(name) ?? newParty(name, 'person')
  }

  function newParty(name: string, type: 'body' | 'person'): DraftParty {
    const key = nameBag(name).join(' ')
    const known = made.get(key) ?? byKey.get(`name ${key}`)
    if (known) return known
    const id = newId(name, 'party')
    const party: DraftParty = {
      key: `name ${key}`,
      id,
      type,
      name,
      mentions: [],
      isKnown: false,
      isUnclear: false,
      partOf: null,
    }
    made.set(key, party)
    return party
  }

  function issuer(page: number): DraftParty {
    const known = issuers.get(page)
    if (known) return known
    const outlet = parties.outlet(page)
    const bag = nameBag(outlet.name)
    const own = [...new Set(bag.flatMap((word) => byWord.get(word) ?? []))].find((form) => {
      const words = bags.get(form) ?? []
      const isKnown = form.mentions.some(({ known }) => known)
      return form.type !== 'outlet' && isKnown && words.length > 1 && isWithin(words, bag) && isBody(form)
    })
    issuers.set(page, own ?? outlet)
    return own ?? outlet
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
    employerOrNew,
    partyOrNew,
    issuer,
    isOwnPaper: (page) => isOwn[page] ?? false,
    isBody,
    idOf: (party) => (party.mentions[0] ? parties.of(party.mentions[0]).id : party.id),
    newcomers: () => [...made.values()],
  }
}

/** Not "an official in the clerk's office", who has no name. */
const isNamed = ({ type, name }: DraftParty): boolean =>
  type !== 'crowd' && (phraseOf(name).name !== '' || !/\s/.test(name))

/** "Dol Amar" is a place, and no short name of "Dol Amar hospital". */
const isPlaceOnly = (bag: readonly string[], { name }: DraftParty): boolean =>
  name.split(/\s+/).some((word) => /^\p{Ll}{4,}/u.test(word) && !isWithin(nameBag(word), bag))

/** The one that all of them are, if what is proposed of them holds. */
function oneOf(forms: readonly DraftParty[], parties: Parties): DraftParty | null {
  const spoken = forms.filter(({ mentions }) => mentions.length > 0)
  const among = spoken.length > 0 ? spoken : forms
  const meant = new Set(among.map((form) => (form.mentions[0] ? parties.of(form.mentions[0]).id : form.id)))
  return meant.size === 1 ? (among[0] ?? null) : null
}
