import type { DraftAccount } from '../accounts/accounts.ts'
import type { DraftBearing, DraftClaim } from '../claims/claims.ts'
import type { Draft } from '../draft.ts'
import type { Ids } from './ids.ts'
import { statementKey } from './keys.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'

export function proposeClaimRecords(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  return draft.claims
    .filter(({ id }) => !draft.held.claims.has(id))
    .map((claim) => {
      const of = claim.bearings.flatMap(({ of }) => draft.said[of] ?? [])
      const reason: Reason = {
        code: 'claim',
        names: { text: claim.text, count: of.length, pages: new Set(of.map(({ page }) => page)).size },
      }
      const chance = Math.max(0, ...claim.bearings.map(({ chance }) => chance))
      const record = {
        ...made(frame, reason, chance),
        kind: 'claim',
        id: ids.versions.get(claim.id),
        text: claim.text,
        ...(claim.contradicts.length > 0 ? { contradicts: idsIn(ids, claim.contradicts) } : {}),
      }
      return {
        key: claimKey(draft, claim),
        subject: 'claim',
        entries: [record],
        reason,
        restsOn: of.flatMap(({ page, words }) => words.map((span) => ({ page, span }))),
        chance,
        needs: [],
      }
    })
}

/** By the first statement that bears on it. */
export function claimKey({ pages, said }: Draft, { bearings }: DraftClaim): string {
  const first = said[Math.min(...bearings.map(({ of }) => of))]
  return `claim ${first ? statementKey(pages, first) : ''}`
}

export function proposeBearings(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  return draft.claims.flatMap((claim) => {
    const key = claimKey(draft, claim)
    return claim.bearings
      .filter(({ of }) => !isDecided(draft, claim, of))
      .map((bearing) => bearingProposal(draft, claim, key, bearing, ids, frame))
  })
}

/** Whoever recorded both a statement and a claim has decided whether the one bears on the other. */
const isDecided = ({ held }: Draft, { id }: DraftClaim, of: number): boolean =>
  held.claims.has(id) && held.statements[of] !== undefined

function bearingProposal(
  draft: Draft,
  claim: DraftClaim,
  key: string,
  { of, how, chance }: DraftBearing,
  ids: Ids,
  frame: Frame,
): Proposal {
  const said = draft.said[of]
  const reason: Reason = { code: 'bears', names: { text: claim.text, how } }
  const entry = made(frame, reason, chance)
  const statement = said ? statementKey(draft.pages, said) : ''
  return {
    key: `bearing ${statement} ${key}`,
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
    needs: [statement, key],
  }
}

export function proposeAccountRecords(draft: Draft, ids: Ids, frame: Frame): Proposal[] {
  const byId = new Map(draft.claims.map((claim) => [claim.id, claim]))
  const isNew = ({ needs, strong }: DraftAccount) =>
    ![...needs, ...strong].every((id) => draft.held.claims.has(id))
  return draft.accounts.filter(isNew).map((account) => {
    const claims = [...account.needs, ...account.strong].flatMap((id) => byId.get(id) ?? [])
    const reason: Reason = { code: 'account', names: { title: account.title, count: claims.length } }
    const cites =
      account.cites.length > 0
        ? account.cites
        : claims.flatMap(({ bearings }) => bearings.slice(0, 1)).map(({ of }) => of)
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
    return {
      key: `account ${claims.map((claim) => claimKey(draft, claim)).join(' + ')}`,
      subject: 'account',
      entries: [record],
      reason,
      restsOn: [],
      chance: ACCOUNT_CHANCE,
      needs: claims.map((claim) => claimKey(draft, claim)),
    }
  })
}

/** Which claims make a version is the least sure of all that is proposed. */
const ACCOUNT_CHANCE = 0.4

function holdersOf({ said, parties }: Draft, cites: readonly number[]): string[] {
  const names = cites.flatMap((index) => {
    const source = said[index]?.source
    return source ? [parties.of(source).name] : []
  })
  return [...new Set(names)]
}

function shortOf({ title }: DraftAccount): string {
  return title
    .split(/\s+/)
    .slice(0, 4)
    .join(' ')
    .replace(/[.,;:]+$/, '')
}

const idsIn = ({ versions }: Ids, all: readonly string[]): string[] =>
  all.flatMap((id) => versions.get(id) ?? [])

function made({ at, by, words }: Frame, reason: Reason, chance: number) {
  return { at, by, why: words.why(reason, chance) }
}
