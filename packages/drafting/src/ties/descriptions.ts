/**
 * Ties of people who are only described: "an official in the clerk's office", "a man who works at the plant".
 */
import type { TextSpan } from '@hearsay/reading'
import type { Meant } from '../meant/meant.ts'
import type { DraftParty, Parties } from '../parties/parties.ts'
import { phraseOf } from '../parties/phrase.ts'
import type { Citer } from './cites.ts'
import { clauseIn } from './clauses.ts'
import { roleIn } from './roles.ts'
import type { DraftTie } from './tie.ts'

export function descriptionTies(cite: Citer, parties: Parties, meant: Meant): DraftTie[] {
  return parties.forms.flatMap((from) => {
    const [mention] = from.mentions
    if (!mention || !isDescribed(from)) return []
    const { page, span } = mention
    const found = tieOf(from, page, span, meant.isOwnPaper(page), meant)
    const cites = cite([from], page, span)
    if (!found || cites === null || found.to === from) return []
    return [{ ...found, from, cites, restsOn: [{ page, span }] }]
  })
}

const isDescribed = ({ type, name }: DraftParty): boolean =>
  (type === 'person' || type === 'crowd' || type === 'group' || type === 'body') &&
  /\s/.test(name) &&
  (phraseOf(name).name === '' || /['’]s? \p{Ll}+$/u.test(name))

/** Ranks that only an army has. */
const RANK =
  /^(?:an? )?(?:\p{L}+ )?(soldier|private|corporal|sergeant|lieutenant|captain|major|colonel|general|conscript)$/iu
const ARMIES = ['army', 'land forces', 'armed forces', 'military']

type Found = Pick<DraftTie, 'relation' | 'to' | 'detail' | 'reason' | 'chance'>

function tieOf(from: DraftParty, page: number, [at]: TextSpan, isPaper: boolean, meant: Meant): Found | null {
  const words = from.name.replace(/\s+/g, ' ')
  const clause = clauseIn(words)
  const at2 = clause && meant.employerOrNew(clause.to, page, at)
  if (clause && at2) return { ...clause, to: at2, reason: 'says', chance: 0.75 }
  const called = /called (?:himself|herself|themselves) (.+)$/.exec(words)?.[1]
  const rank = RANK.exec(words.replace(/,? (?:who|whom|which|that)\b.*$/, ''))?.[1]
  if (rank && !/\b(?:of|for|in|from)\b/.test(words.replace(/ who .*/, ''))) {
    const army = ARMIES.map((name) => meant.named(name)).find((found) => found !== null)
    return army ? { relation: 'member-of', to: army, detail: rank, reason: 'office', chance: 0.6 } : null
  }
  const role = roleIn((called ?? words).replace(/,? (?:who|whom|which|that)\b.*$/, ''))
  if (!role) return null
  const base = { relation: role.relation, detail: role.detail }
  const to = role.of === null ? null : meant.bodyOrNew(role.of, page, at)
  if (to) return { ...base, to, reason: 'office', chance: 0.75 }
  if (isPaper && /^(?:our|a member)\b/i.test(words))
    return { ...base, to: meant.issuer(page), reason: 'page-of', chance: 0.7 }
  return null
}
