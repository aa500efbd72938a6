import { type Cast, indexed, meet, pair, type SameForms } from './cast.ts'
import type { Form } from './forms.ts'
import { folded } from './phrase.ts'
import { HIDDEN, isAnyBody, isAnybody, isPrinted, NO_COMPANY, NOT_ONE, sense } from './vocabulary.ts'

/** "The minister", "our country director", where one name alone stands beside that office. */
export function sameOffices(cast: Cast, nameOf: (form: Form) => Form): SameForms[] {
  return [
    ...holders(cast, nameOf),
    ...printed(cast),
    ...onlyBodies(cast),
    ...companies(cast, nameOf),
    ...repeated(cast),
    ...sameRelations(cast),
  ]
}

function holders({ described, roles, roleWords }: Cast, nameOf: (form: Form) => Form): SameForms[] {
  const by = indexed([...roles.keys()], (form) =>
    (roles.get(form) ?? []).map(({ head }) => sense(head)).filter(Boolean),
  )
  return described.flatMap((from) => {
    const { kind, head, roleWords: mine } = from.phrase
    if (
      kind !== 'person' ||
      from.isCrowd ||
      from.owner ||
      HIDDEN.test(from.words) ||
      NOT_ONE.test(from.words)
    )
      return []
    const all = (by.get(sense(head)) ?? []).filter((into) => mine.every((word) => knows(into, word)))
    const here = all.filter((into) => isNamedOn(into, from))
    const [into, ...others] = new Set((here.length > 0 ? here : all).map(nameOf))
    const chance = chanceOf(from, here.length > 0)
    return into && others.length === 0 && chance > 0 ? [pair(from, into, 'only-one', chance)] : []
  })

  /** Somebody's roles have a word of a description, or it is too small to gainsay them. */
  function knows(into: Form, word: string): boolean {
    return word.length <= 2 || SMALL.has(word) || (roleWords.get(into)?.has(sense(word)) ?? false)
  }
  function isNamedOn(into: Form, from: Form): boolean {
    return (roles.get(into) ?? []).some(({ page }) => from.pages.has(page))
  }
}

const SMALL = new Set(['the', 'for', 'and', 'who', 'with', 'from', 'own', 'new', 'senior', 'local'])

/**
 * An office is one person's; of nurses there may be another, and the page that names one is likelier to mean
 * her.
 */
function chanceOf({ phrase: { isDefinite, head, whose } }: Form, isHere: boolean): number {
  const isKnownOne = isDefinite || /^(?:our|your|its)$/.test(whose)
  if (isKnownOne && !isAnybody(head)) return isHere ? CHANCE.officeHere : CHANCE.office
  if (isHere) return isKnownOne ? CHANCE.anybodyHere : 0.6
  return isAnybody(head) || head === '' ? 0 : CHANCE.unknownOffice
}

/**
 * "The hospital", "the army", where only one body of the pile has that word in its name, or what means it.
 */
function onlyBodies({ named, news, described }: Cast): SameForms[] {
  const bodies = [...new Set([...named.filter(({ phrase }) => phrase.kind === 'body'), ...news])]
  const by = indexed(bodies, ({ phrase }) => phrase.nameWords.map(sense))
  return described.flatMap((from) => {
    const { kind, roleWords, head } = from.phrase
    const own = roleWords.filter((word) => !/^(?:same|said|local|whole|own)$/.test(word))
    if (
      !/^(?:body|people|unknown)$/.test(kind) ||
      (from.isCrowd && !/police/.test(head)) ||
      own.length > 3 ||
      !from.phrase.isDefinite
    )
      return []
    const all = (by.get(sense(head)) ?? []).filter(({ phrase }) => {
      const theirs = new Set(phrase.nameWords.map(sense))
      return own.every((word) => theirs.has(sense(word)))
    })
    const here = all.filter((into) => meet(from, into))
    const meant = here.length > 0 ? here : all
    return meant.length === 1
      ? meant.map((into) => pair(from, into, 'only-one', here.length > 0 ? CHANCE.bodyHere : CHANCE.body))
      : []
  })
}

/** "The company", where the page names one body that may be called so. */
function companies({ described, named, news, pages }: Cast, nameOf: (form: Form) => Form): SameForms[] {
  const firms = named.filter((form) => {
    const { phrase, key } = nameOf(form)
    const isOther = key.startsWith('outlet') || phrase.nameWords.some((word) => NO_COMPANY.test(word))
    return phrase.kind === 'body' && !isOther
  })
  const byLast = indexed(firms, ({ phrase }) => phrase.nameWords.slice(-1))
  return described.flatMap((from) => {
    const [page = -1] = from.pages
    if (
      sense(from.phrase.head) !== 'company' ||
      from.phrase.roleWords.length > 1 ||
      /^an?\s/i.test(from.words)
    )
      return []
    const text = pages[page]?.text ?? ''
    const words = new Set(text.split(/\s+/).map(folded))
    const here = [...words]
      .flatMap((word) => byLast.get(word) ?? [])
      .filter(({ phrase }) => text.includes(phrase.name))
    const [into, ...others] = new Set(here.map(nameOf))
    return into && others.length === 0 && !news.has(into)
      ? [pair(from, into, 'only-one', CHANCE.company)]
      : []
  })
}

/** "Uncle", where the page has told of somebody's uncle; "my buddy" after "my buddy who works nights". */
function sameRelations({ described }: Cast): SameForms[] {
  const keyOf = ({ pages, phrase }: Form) => `${[...pages][0]} ${phrase.head}`
  const by = indexed(
    described.filter(({ owner }) => owner !== null),
    (form) => [keyOf(form)],
  )
  return described.flatMap((from) => {
    const isBare = from.phrase.roleWords.length === 1 && !/^an?\s/i.test(from.words)
    const all = isBare ? (by.get(keyOf(from)) ?? []) : []
    const [into, ...others] = all.filter(
      (each) => each !== from && (!from.owner || from.owner === each.owner),
    )
    return into && others.length === 0 ? [pair(from, into, 'only-one', CHANCE.relation)] : []
  })
}

/** "The prefecture" of two pages: there is one such, as far as the pile shows. */
function repeated({ described }: Cast): SameForms[] {
  const by = indexed(
    described.filter(
      ({ phrase, isCrowd, owner }) =>
        phrase.isDefinite && !isCrowd && !owner && !isAnybody(phrase.head) && !isAnyBody(phrase.head),
    ),
    ({ phrase }) => [phrase.roleWords.map(sense).join(' ')],
  )
  return [...by.values()].flatMap(([into, ...others]) =>
    into ? others.map((from) => pair(from, into, 'only-one', CHANCE.repeated)) : [],
  )
}

/** "The same story", on a page that speaks of what its outlet printed, is the outlet's word. */
function printed({ described, outlets, news }: Cast): SameForms[] {
  return described.flatMap((from) => {
    const [page = -1] = from.pages
    const outlet = outlets[page]
    if (!outlet || !news.has(outlet) || !isPrinted(from.phrase.head)) return []
    if (from.phrase.roleWords.some((word) => /^(?:by|of|from|in|another|police|official)$/.test(word)))
      return []
    return [pair(from, outlet, 'page-of', CHANCE.printed)]
  })
}

/** Shares right among those proposed. */
const CHANCE = {
  officeHere: 0.9,
  office: 0.8,
  anybodyHere: 0.75,
  unknownOffice: 0.6,
  bodyHere: 0.85,
  body: 0.75,
  repeated: 0.75,
  printed: 0.7,
  company: 0.7,
  relation: 0.7,
}
