import { type Cast, indexed, pair, type SameForms } from './cast.ts'
import type { Form } from './forms.ts'
import { isAcronym } from './phrase.ts'
import { isInitialOf, sameSpelling, speltOf } from './spelling.ts'
import { isBodyWord } from './vocabulary.ts'

/** Forms whose names are one name: spelt otherwise, in another order, shorter, as initials. */
export function sameNames(cast: Cast): SameForms[] {
  const all = [...new Set([...cast.outlets, ...cast.named])]
  return [
    ...spelt(cast.named),
    ...reordered(cast.named),
    ...shorter(cast, all),
    ...acronyms(cast.named, [...new Set([...cast.news, ...cast.named])]),
  ]
}

/** "Haidar Mun", "Haydar Moun"; compared are those alone whose words begin with the same sounds. */
function spelt(named: readonly Form[]): SameForms[] {
  const spellings = new Map(named.map((form) => [form, speltOf(form.phrase.nameWords)]))
  const by = indexed(named, (form) => [
    (spellings.get(form)?.sounds ?? []).map((sound) => sound[0] ?? '').join(''),
  ])
  const order = new Map(named.map((form, index) => [form, index]))
  const areAlike = (one: Form, other: Form): boolean => {
    const [mine, theirs] = [spellings.get(one), spellings.get(other)]
    return mine !== undefined && theirs !== undefined && sameSpelling(mine, theirs)
  }
  return [...by.values()].flatMap((alike) =>
    alike.flatMap((from) =>
      alike
        .filter((into) => into !== from && areAlike(from, into) && comesFirst(into, from, order))
        .map((into) => pair(from, into, 'spelling', CHANCE.spelling)),
    ),
  )
}

/** "Wen Lihua", "Lihua Wen"; "Supply Ministry", "Ministry of Supply". */
function reordered(named: readonly Form[]): SameForms[] {
  const by = indexed(named, ({ phrase }) => [withoutJoints(phrase.nameWords).sort().join(' ')])
  const order = new Map(named.map((form, index) => [form, index]))
  return [...by.values()].flatMap((alike) =>
    alike.flatMap((from) =>
      alike
        .filter((into) => into !== from && from.phrase.nameWords.length > 1 && comesFirst(into, from, order))
        .map((into) => pair(from, into, 'spelling', CHANCE.order)),
    ),
  )
}

const withoutJoints = (words: readonly string[]): string[] => words.filter((word) => !JOINTS.has(word))
const JOINTS = new Set(['of', 'the', 'for', 'and', 'de', 'del', 'la', 'al'])

/** Of two spellings that one stands for both which more statements have; an initial never does. */
function comesFirst(into: Form, from: Form, order: ReadonlyMap<Form, number>): boolean {
  const initials = (form: Form) => form.phrase.nameWords.filter((word) => word.length === 1).length
  const byKnown = Number(into.known !== null) - Number(from.known !== null)
  const byInitials = initials(from) - initials(into)
  const bySaid = into.mentions.length - from.mentions.length
  const [first] = [byKnown, byInitials, bySaid, (order.get(from) ?? 0) - (order.get(into) ?? 0)].filter(
    Boolean,
  )
  return (first ?? 0) > 0
}

/** A shorter name is somebody's where nobody else has one that it is short for. */
function shorter({ pages, news, roles }: Cast, all: readonly Form[]): SameForms[] {
  const by = indexed(all, ({ phrase }) => phrase.nameWords)
  const places = placesIn(pages.map(({ text }) => text))
  return all.flatMap((from) => {
    const mine = from.phrase.nameWords
    const [first = ''] = [...mine].sort((a, b) => (by.get(a)?.length ?? 0) - (by.get(b)?.length ?? 0))
    const found = (by.get(first) ?? by.get(mine.at(-1) ?? '') ?? []).filter(
      (into) => into !== from && isFuller(from, into),
    )
    const fuller = withoutShorter(found)
    const [into] = fuller.length > 1 ? ofRole(from, fuller, roles) : fuller
    if (!into || from.key.startsWith('outlet') || (into.key.startsWith('outlet') && !news.has(into)))
      return []
    if (news.has(into)) return [pair(from, into, 'page-of', CHANCE.paper)]
    const isPerson = into.phrase.kind === 'person'
    if (!isPerson && mine.length === 1 && places.has(mine[0] ?? '')) return []
    const chance = fuller.length > 1 ? CHANCE.role : CHANCE.shorter
    return [pair(from, into, mine.length === 1 && isPerson ? 'surname' : 'shorter-name', chance)]
  })
}

/** Of two Okellos, the one who is a harbour master too. */
function ofRole(from: Form, fuller: readonly Form[], roles: Cast['roles']): Form[] {
  const headsOf = (form: Form) => (roles.get(form) ?? []).map(({ head }) => head).filter(Boolean)
  const mine = new Set(headsOf(from))
  const alike = fuller.filter((into) => {
    const theirs = new Set(headsOf(into))
    return mine.size > 0 && [...mine].every((head) => theirs.has(head))
  })
  return alike.length === 1 ? alike : []
}

/** Of several fuller names that are one another's, the fullest. */
const withoutShorter = (found: readonly Form[]): Form[] =>
  found.filter((one) => !found.some((other) => other !== one && isFuller(one, other)))

/** "Kask" of "Irja Kask", "Evening Star" of "Evening Star of Sarmet", "Ostrey" of "Ostrey Chemicals". */
function isFuller(from: Form, into: Form): boolean {
  const [mine, other] = [from.phrase.nameWords, into.phrase.nameWords]
  if (mine.length >= other.length || mine.length === 0) return false
  if (
    from.phrase.kind === 'person' &&
    into.phrase.kind === 'body' &&
    mine.length > 1 &&
    !into.key.startsWith('outlet')
  )
    return false
  const ends = other
    .slice(-mine.length)
    .every((word, index) => word === mine[index] || isInitialOf(mine[index] ?? '', word))
  const starts = other.slice(0, mine.length).every((word, index) => word === mine[index])
  if (into.phrase.kind === 'person') return ends || starts || isWithin(mine, other)
  return ends || starts || (mine.some(isBodyWord) && mine.every((word) => other.includes(word)))
}

/** "Ahmed al-Harbi" of "Ahmed bin Salem al-Harbi", "Robert Hale" of "Robert Bob Hale". */
const isWithin = (mine: readonly string[], other: readonly string[]): boolean =>
  mine.length > 1 &&
  mine[0] === other[0] &&
  mine.at(-1) === other.at(-1) &&
  mine.every((word) => other.includes(word))

/** "TNA" of "Transit News Agency". */
function acronyms(named: readonly Form[], all: readonly Form[]): SameForms[] {
  const by = indexed(all, ({ phrase }) => [
    initialsOf(phrase.nameWords),
    initialsOf(withoutJoints(phrase.nameWords)),
  ])
  return named.flatMap((from) => {
    if (!isAcronym(from.phrase.name)) return []
    const meant = (by.get(from.phrase.nameWords.join('').replace(/\./g, '')) ?? []).filter(
      (into) => into !== from,
    )
    return meant.length === 1 ? meant.map((into) => pair(from, into, 'shorter-name', CHANCE.acronym)) : []
  })
}

const initialsOf = (words: readonly string[]): string =>
  words.length < 2 ? '' : words.map((word) => word[0] ?? '').join('')

/** Words that the pages use for places: "in Basembe". */
function placesIn(texts: readonly string[]): Set<string> {
  const found = texts.flatMap((text) => [
    ...text.matchAll(/\b(?:[Ii]n|[Nn]ear|[Oo]utside) (\p{Lu}[\p{L}-]+)(?! \p{Lu})/gu),
  ])
  return new Set(found.map(([, word = '']) => word.toLowerCase()))
}

/** Shares right among those proposed. */
const CHANCE = { spelling: 0.93, order: 0.85, shorter: 0.88, role: 0.8, paper: 0.93, acronym: 0.9 }
