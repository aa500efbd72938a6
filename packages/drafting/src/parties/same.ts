import { nounKind } from '@hearsay/reading/names'
import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'
import { contentWords, overlap, rarityIn } from './contents.ts'
import type { Form } from './forms.ts'
import { isOwnPaper } from './outlets.ts'
import type { SameReason } from './parties.ts'
import { isInitialOf, sameSpelling } from './spelling.ts'

/** Two forms that may be one party, `into` the fuller. */
export interface SameForms {
  readonly from: Form
  readonly into: Form
  readonly reason: SameReason
  readonly chance: number
}

/** Which forms may be one party, surest first. */
export function sameForms(
  pages: readonly Page[],
  said: readonly Said[],
  forms: readonly Form[],
  outlets: readonly Form[],
): SameForms[] {
  const news = [...new Set(outlets)].filter((outlet) => !isOwnPaper(outlet))
  const named = forms.filter(({ phrase }) => phrase.name !== '')
  const rest = forms.filter((form) => form.phrase.name === '' && !form.key.startsWith('unknown'))
  return [
    ...ofNews(named, news),
    ...ownVoices(forms, outlets, named),
    ...sameNames(named),
    ...onlyOnes(named, rest),
    ...sameSayings(pages, said, named, rest),
  ].sort((a, b) => b.chance - a.chance)
}

/** "The Star" is the "Evening Star of Sarmet", on its own pages and on others'. */
function ofNews(named: readonly Form[], news: readonly Form[]): SameForms[] {
  return named.flatMap((from) => {
    const mine = from.phrase.nameWords
    const meant = news.filter(
      ({ phrase }) => isFuller(mine, phrase.nameWords) || phrase.nameWords.join(' ') === mine.join(' '),
    )
    return meant.length === 1 ? meant.map((into) => pair(from, into, 'page-of', 0.93)) : []
  })
}

/** "We" of whom the page shows nobody is the page's own voice: the outlet, or the body whose paper it is. */
function ownVoices(forms: readonly Form[], outlets: readonly Form[], named: readonly Form[]): SameForms[] {
  return forms.flatMap((from) => {
    if (!from.key.startsWith('unknown') || !/^(?:we|us|our)$/i.test(from.words)) return []
    const outlet = outlets[[...from.pages][0] ?? -1]
    if (!outlet) return []
    if (!isOwnPaper(outlet)) return [pair(from, outlet, 'page-of', 0.75)]
    const body = named.find(
      ({ phrase }) =>
        isFuller(phrase.nameWords, outlet.phrase.nameWords) ||
        phrase.nameWords.join(' ') === outlet.phrase.nameWords.join(' '),
    )
    return body ? [pair(from, body, 'page-of', 0.75)] : []
  })
}

function sameNames(named: readonly Form[]): SameForms[] {
  return named.flatMap((from) => {
    const mine = from.phrase.nameWords
    const spelt = named.filter((into) => into !== from && sameSpelling(mine, into.phrase.nameWords))
    const fuller = named.filter((into) => isFuller(mine, into.phrase.nameWords))
    const one = named.indexOf(from)
    return [
      ...spelt
        .filter((into) => comesFirst(into, from, named.indexOf(into), one))
        .map((into) => pair(from, into, 'spelling', 0.9)),
      ...(fuller.length === 1
        ? fuller.map((into) => pair(from, into, mine.length === 1 ? 'surname' : 'shorter-name', 0.85))
        : []),
    ]
  })
}

/** Of two spellings that one stands for both which more statements have; an initial never does. */
function comesFirst(into: Form, from: Form, at: number, other: number): boolean {
  const initials = (form: Form) => form.phrase.nameWords.filter((word) => word.length === 1).length
  const byInitials = initials(from) - initials(into)
  const bySaid = into.mentions.length - from.mentions.length
  return byInitials !== 0 ? byInitials > 0 : bySaid !== 0 ? bySaid > 0 : at < other
}

/** "Kask" of "Irja Kask", "Evening Star" of "Evening Star of Sarmet", "Ostrey" of "Ostrey Chemicals". */
function isFuller(mine: readonly string[], other: readonly string[]): boolean {
  if (mine.length >= other.length || mine.length === 0) return false
  const ends = other
    .slice(-mine.length)
    .every((word, index) => word === mine[index] || isInitialOf(mine[index] ?? '', word))
  const starts = other.slice(0, mine.length).every((word, index) => word === mine[index])
  return ends || starts
}

const pair = (from: Form, into: Form, reason: SameReason, chance: number): SameForms => ({
  from,
  into,
  reason,
  chance,
})

/** "The hospital", "the army", where only one body of the pile has that word in its name. */
function onlyOnes(named: readonly Form[], rest: readonly Form[]): SameForms[] {
  return rest.flatMap((from) => {
    const { kind, isDefinite, roleWords, head } = from.phrase
    if (kind !== 'body' || !isDefinite || roleWords.length > 2) return []
    const candidates = named.filter(
      ({ phrase }) =>
        roleWords.every((word) => phrase.nameWords.includes(word)) && phrase.nameWords.includes(head),
    )
    return candidates.length === 1 ? candidates.map((into) => pair(from, into, 'only-one', 0.8)) : []
  })
}

/** Those who are described alike and say the same on different pages: nobody else would say it in those words. */
function sameSayings(
  pages: readonly Page[],
  said: readonly Said[],
  named: readonly Form[],
  rest: readonly Form[],
): SameForms[] {
  const contents = said.map((each) => contentWords(pages, each))
  const rarity = rarityIn(contents)
  const found: SameForms[] = []
  for (const [index, from] of rest.entries())
    for (const into of [...named, ...rest.slice(0, index)]) {
      if (from.isCrowd !== into.isCrowd || meet(from, into)) continue
      const likeness = describedAlike(from, into, roleRarity)
      if (likeness === 0) continue
      const words = Math.max(0, ...from.said.flatMap((a) => into.said.map((b) => shared(a, b))))
      const chance = chanceOf(words, likeness)
      if (chance > 0) found.push(pair(from, into, 'words', chance))
    }
  return found

  function shared(a: number, b: number): number {
    const [one, other] = [contents[a] ?? new Set<string>(), contents[b] ?? new Set<string>()]
    const both = [...one].filter((word) => other.has(word)).length
    return both < 2 ? 0 : overlap(one, other, rarity)
  }
}

/** Nobody is taken for another by their words alone, but where they are the very same. */
function chanceOf(words: number, likeness: number): number {
  if (likeness === 0.2) return words >= 0.85 ? 0.65 : 0
  if (words >= 0.6) return 0.65 + 0.3 * likeness
  return words >= 0.35 && likeness >= 0.5 ? 0.6 : 0
}

const roleRarity = () => 1

const meet = (one: Form, other: Form): boolean => [...one.pages].some((page) => other.pages.has(page))

/** Words of their descriptions that both have, as a share of the shorter; a little where nothing gainsays. */
function describedAlike(one: Form, other: Form, rarity: (word: string) => number): number {
  const [a, b] = [one, other].map(
    ({ phrase }) =>
      new Set([...phrase.roleWords, ...(phrase.name ? [] : [])].filter((word) => word.length > 2)),
  )
  if (!a || !b) return 0
  const share = a.size === 0 || b.size === 0 ? 0 : overlap(a, b, rarity)
  if (share > 0) return share
  return one.phrase.kind === other.phrase.kind && !one.isCrowd && sexOf(one) === sexOf(other) ? 0.2 : 0
}

/** By the noun: "a woman" is no colonel until somebody says so. */
function sexOf({ phrase: { head } }: Form): string {
  const kind = nounKind(head)
  return kind === 'he' || kind === 'she' ? kind : ''
}
