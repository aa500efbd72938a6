import { bearingsOf } from '@hearsay/case'
import type { DraftAccount } from '../accounts/accounts.ts'
import type { DraftBearing, DraftClaim } from '../claims/claims.ts'
import type { Draft } from '../draft.ts'
import type { Held } from '../so-far/held.ts'
import type { Ids } from './ids.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

/** A claim names those that rule it out and are proposed with it: a refused one is not there to name. */
export function proposeClaimRecords(
  draft: Draft,
  ids: Ids,
  frame: Frame,
  gone: ReadonlySet<string>,
): Proposal[] {
  const there = draft.claims.filter((claim) => !gone.has(claimKey(ids, claim)))
  const isThere = new Set(there.map(({ id }) => id))
  return draft.claims
    .filter(({ id }) => !draft.held.claims.has(id))
    .map((claim) => {
      const of = claim.bearings.flatMap(({ of }) => draft.said[of] ?? [])
      const reason: Reason = {
        code: 'claim',
        names: { text: claim.text, count: of.length, pages: new Set(of.map(({ page }) => page)).size },
      }
      const contradicts = claim.contradicts.filter((id) => isThere.has(id))
      const chance = Math.max(0, ...claim.bearings.map(({ chance }) => chance))
      const record = {
        ...made(frame, reason, chance),
        kind: 'claim',
        id: ids.versions.get(claim.id),
        text: claim.text,
        ...(contradicts.length > 0 ? { contradicts: idsIn(ids, contradicts) } : {}),
      }
      return {
        key: claimKey(ids, claim),
        subject: 'claim',
        entries: [record],
        reason,
        restsOn: of.flatMap(({ page, words }) => words.map((span) => ({ page, span }))),
        chance,
        needs: [],
      }
    })
}

const claimKey = ({ keys }: Ids, { id }: DraftClaim): string => keys.claims.get(id) ?? ''

export function proposeBearings(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  return draft.claims.flatMap((claim) =>
    claim.bearings
      .filter(({ of }) => !isDecided(draft, claim, of))
      .map((bearing) => bearingProposal(draft, claim, bearing, ids, frame)),
  )
}

/**
 * Whoever recorded both a statement and a claim has decided whether the one bears on the other, unless the
 * page is still worked on.
 */
function isDecided({ held, said }: Draft, { id }: DraftClaim, of: number): boolean {
  const [claim, statement] = [held.claims.get(id), held.statements[of]]
  if (claim === undefined || statement === undefined || !held.case) return false
  const isClosed = (said[of]?.page ?? 0) < held.closed
  return isClosed || bearingsOf(held.case, statement).some((bearing) => bearing.claim === claim)
}

function bearingProposal(
  draft: Draft,
  claim: DraftClaim,
  { of, how, chance }: DraftBearing,
  ids: Ids,
  frame: Frame,
): Proposal {
  const said = draft.said[of]
  const reason: Reason = { code: 'bears', names: { text: claim.text, how } }
  const entry = made(frame, reason, chance)
  const statement = ids.keys.said[of] ?? ''
  return {
    key: `bearing ${statement} ${claimKey(ids, claim)}`,
    subject: 'bearing',
    entries: [
      {
        ...entry,
        kind: 'bearing',
        id: `${ids.said[of]}:${ids.versions.get(claim.id)}`,
        of: ids.said[of],
        claim: ids.versions.get(claim.id),
        how,
        inferred: entry.why,
      },
    ],
    reason,
    restsOn: said?.words.map((span) => ({ page: said.page, span })) ?? [],
    chance,
    needs: [statement, claimKey(ids, claim)],
  }
}

/**
 * An account cites statements that are left of those who say so; one that nobody is left to say is none.
 * While somebody works on a page, those are the ones that stand.
 */
export function proposeAccountRecords(
  draft: Draft,
  ids: Ids,
  frame: Frame,
  gone: ReadonlySet<string>,
): Proposal[] {
  const { closed, documents, statements } = draft.held
  const isLeft = (index: number): boolean =>
    !gone.has(ids.keys.said[index] ?? '') && (closed === documents.length || statements[index] !== undefined)
  const byId = new Map(draft.claims.map((claim) => [claim.id, claim]))
  const isNew = (account: DraftAccount) => !isHeld(account, draft.held)
  return draft.accounts.filter(isNew).flatMap((account): Proposal[] => {
    const claims = [...account.needs, ...account.strong].flatMap((id) => byId.get(id) ?? [])
    const reason: Reason = { code: 'account', names: { title: account.title, count: claims.length } }
    const said = claims.flatMap(({ bearings }) =>
      bearings
        .map(({ of }) => of)
        .filter(isLeft)
        .slice(0, 1),
    )
    const cited = account.cites.filter(isLeft)
    const cites = cited.length > 0 ? cited : said
    if (cites.length === 0) return []
    const record = {
      ...made(frame, reason, ACCOUNT_CHANCE),
      kind: 'account',
      id: ids.versions.get(account.id),
      title: account.title,
      short: shortOf(account),
      needs: idsIn(ids, account.needs),
      ...(account.strong.length > 0 ? { strong: idsIn(ids, account.strong) } : {}),
      sentences: [
        { text: frame.words.heldBy(holdersOf(draft, cites)), cites: cites.map((index) => ids.said[index]) },
      ],
    }
    return [
      {
        key: `account ${claims.map((claim) => claimKey(ids, claim)).join(' + ')}`,
        subject: 'account',
        entries: [record],
        reason,
        restsOn: [],
        chance: ACCOUNT_CHANCE,
        needs: claims.map((claim) => claimKey(ids, claim)),
      },
    ]
  })
}

/**
 * Whoever recorded all of its claims has decided whether they make an account, unless a page is still worked
 * on: then it is held where one of the same claims is.
 */
function isHeld({ needs, strong }: DraftAccount, { claims, closed, documents, case: of }: Held): boolean {
  const ids = [...needs, ...strong].flatMap((id) => claims.get(id) ?? [])
  if (ids.length < needs.length + strong.length) return false
  const isOf = (account: { needs: readonly string[]; strong?: readonly string[] | undefined }) =>
    haveSame([...account.needs, ...(account.strong ?? [])], ids)
  return closed === documents.length || [...(of?.account.values() ?? [])].some(isOf)
}

const haveSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join('\n') === other.toSorted().join('\n')

/** Which claims make a version is the least sure of all that is proposed. */
const ACCOUNT_CHANCE = 0.4

function holdersOf({ said, parties }: Draft, cites: readonly number[]): string[] {
  const names = cites.flatMap((index) => {
    const source = said[index]?.source
    return source ? [parties.of(source).name] : []
  })
  return [...new Set(names)]
}

/** As many words as a picture has room for, up to one that nothing has to follow. */
export function shortOf({ title }: Pick<DraftAccount, 'title'>): string {
  const words = title.replace(/[.,;:]+$/, '').split(/\s+/)
  const fitting = words.filter((_, at) => words.slice(0, at + 1).join(' ').length <= SHORT)
  const last = fitting.length < words.length ? fitting.findLastIndex((word) => !LEADING_ON.test(word)) : -1
  const short = last < 0 ? fitting : fitting.slice(0, last + 1)
  return (short.length > 0 ? short : words.slice(0, 1)).join(' ').replace(/[.,;:]+$/, '')
}

/** Characters. */
const SHORT = 30

const LEADING_ON =
  /^(?:an?|the|this|that|its?|his|her|their|our|my|and|or|but|nor|of|to|in|on|at|by|for|from|with|without|into|over|under|before|after|as|than|not|no|is|are|was|were|be|been|had|has|have|will|would|could|should|may|might|did|does|do|who|which|when|where|because|if)$/i

const idsIn = ({ versions }: Ids, all: readonly string[]): string[] =>
  all.flatMap((id) => versions.get(id) ?? [])

function made({ at, by, words }: Frame, reason: Reason, chance: number) {
  return { at, by, why: words.why(reason, chance) }
}
