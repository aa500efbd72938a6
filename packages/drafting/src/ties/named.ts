/** Ties of people who are named: "Ada Renshaw, a spokeswoman for Lumen Gas". */
import type { Meant } from '../meant/meant.ts'
import { nameBag } from '../meant/words.ts'
import type { Page } from '../page.ts'
import type { DraftParty, Parties } from '../parties/parties.ts'
import { sentencesIn } from '../said/sentences.ts'
import { type Epithet, epithets } from './around.ts'
import type { Citer } from './cites.ts'
import { clauseIn } from './clauses.ts'
import { namedPlaces, type Place } from './people.ts'
import { roleIn } from './roles.ts'
import type { DraftTie } from './tie.ts'

export function nameTies(pages: readonly Page[], cite: Citer, parties: Parties, meant: Meant): DraftTie[] {
  return namedPlaces(pages, parties, meant).flatMap((place) => {
    const { text = '', article = [] } = pages[place.page] ?? {}
    const [from, to] = sentenceAt(text, article, place.span[0])
    const around = [...epithets(text, [from, to], place.span), ...nextSentence(text, to)]
    return around.flatMap((epithet) => {
      const tie = tieOf(withTitle(epithet, place), place, meant.isOwnPaper(place.page), meant)
      if (!tie || tie.to === place.party) return []
      const { page, party } = place
      const cites = cite([party], page, epithet.span)
      if (cites === null) return []
      return [
        {
          ...tie,
          from: party,
          cites,
          restsOn: [
            { page, span: place.span },
            { page, span: epithet.span },
          ],
        },
      ]
    })
  })
}

/** The sentence, within its paragraph, that a place lies in. */
function sentenceAt(text: string, article: Page['article'], at: number): readonly [number, number] {
  const within = article.find(({ start, end }) => at >= start && at < end)
  const start = Math.max(within?.start ?? 0, text.lastIndexOf('\n\n', at) + 1)
  const next = text.indexOf('\n\n', at)
  const end = Math.min(within?.end ?? text.length, next === -1 ? text.length : next)
  return sentencesIn(text, [start, end]).find(([a, b]) => at >= a && at < b) ?? [start, end]
}

/** "He is 36 and has driven for the charity since 2021." */
function nextSentence(text: string, from: number): Epithet[] {
  const found = /^\s{1,2}((?:He|She) (?:is|has|was)\s[^.;“”"]{3,120})\./.exec(text.slice(from, from + 160))
  if (!found?.[1]) return []
  const start = from + found[0].indexOf(found[1])
  return [{ words: found[1].replace(/\s+/g, ' '), span: [start, start + found[1].length] }]
}

/** "From the Lowland Committee, Commander NAME": the rank is what he is of it. */
function withTitle(epithet: Epithet, { title }: Place): Epithet {
  const of = /^(?:with us .*?, )?(?:from|of|for) (.+)$/i.exec(epithet.words)
  return of && title ? { ...epithet, words: `${title} of ${of[1]}` } : epithet
}

type Found = Pick<DraftTie, 'relation' | 'to' | 'detail' | 'reason' | 'chance'>

function tieOf({ words, span }: Epithet, { page }: Place, isPaper: boolean, meant: Meant): Found | null {
  if (/^(?:who|he|she) /i.test(words)) {
    const clause = clauseIn(words)
    const to = clause && meant.employerOrNew(clause.to, page, span[0])
    return clause && to ? { ...clause, to, reason: 'says', chance: 0.8 } : null
  }
  const role = roleIn(lastRole(words))
  if (!role) return null
  const { relation, detail } = role
  const office = officeOf(detail, meant)
  if (office) return { relation: 'leads', to: office, detail, reason: 'office', chance: 0.75 }
  const known = role.of === null ? null : meant.bodyOrNew(role.of, page, span[0])
  if (known) return { relation, to: known, detail, reason: 'office', chance: 0.85 }
  if (isPaper) {
    if (!role.isOffice || !(role.of === null || QUALIFIER.test(role.of))) return null
    return { relation, to: meant.issuer(page), detail, reason: 'page-of', chance: 0.75 }
  }
  const last = role.isVoice && role.of === null ? meant.body('its', page, span[0]) : null
  return last ? { relation, to: last, detail, reason: 'office', chance: 0.65 } : null
}

/** What stands before an office and is no body: "area officer", "branch secretary". */
const QUALIFIER =
  /^(?:area|regional|branch|country|field|district|general|national|local|executive|managing|senior|chief|duty|press|head)$/i

/** "County clerk" of the office of the county clerk. */
function officeOf(detail: string, meant: Meant): DraftParty | null {
  const office = nameBag(detail).length > 1 ? meant.named(detail) : null
  return office && meant.isBody(office) && /\boffice\b/i.test(office.name) ? office : null
}

/**
 * Of words that run on, those from the last article or owner on: "In the capital the deputy minister of
 * supply".
 */
function lastRole(words: string): string {
  const starts = [...words.matchAll(/(?:^|\s)(?:the|a|an|its|our|their|[\p{L}.&-]+['’]s)\s/giu)]
  for (const { index } of starts.reverse()) {
    const tail = words.slice(index).trim()
    if (roleIn(tail)) return tail
  }
  return words
}
