import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Act, Crowd, Modality, TextSpan } from '@hearsay/reading'
import type { DraftClaim, Stance } from '../../packages/drafting/src/claims/claims.ts'
import type { Page } from '../../packages/drafting/src/page.ts'
import type { DraftParty, Parties } from '../../packages/drafting/src/parties/parties.ts'
import type { Mention, Said, SaidBasis } from '../../packages/drafting/src/said/said.ts'

/*
 * An incident's gold case as drafting's own stages would hand it on: what is said, who the parties are, and
 * what the claims. The stages behind them can then be scored with a reading and with parties that have no
 * fault.
 */

/** `gold.json` of an incident, as far as it is read here. */
interface Gold {
  readonly files: Readonly<Record<string, string>>
  readonly entries: readonly GoldRecord[]
}

type GoldRecord = { readonly kind: string; readonly id: string }

interface GoldParty extends GoldRecord {
  readonly type: DraftParty['type']
  readonly name: string
}

interface GoldStatement extends GoldRecord {
  readonly document: string
  readonly words: readonly { readonly exact: string; readonly prefix: string }[]
  readonly source: string | null
  readonly within?: string
  readonly act: Act
  readonly addressee?: string
  readonly crowd?: Crowd
  readonly basis: { readonly kind: SaidBasis['kind']; readonly by?: string }
  readonly modality: Modality
  readonly recants?: string | readonly string[]
}

interface GoldClaim extends GoldRecord {
  readonly text: string
  readonly negates?: string
}

interface GoldBearing extends GoldRecord {
  readonly of: string
  readonly claim: string
  readonly how: Stance
}

const SURE = { words: 1, source: 1, basis: 1 }

export interface FromGold {
  readonly said: Said[]
  readonly parties: Parties
  readonly claims: DraftClaim[]
}

/** Of an incident's folder; which statements are of a source's own is in `own.json`, where there is one. */
export function goldOf(folder: string, pages: readonly Page[]): FromGold {
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const own: readonly string[] = existsSync(join(folder, 'own.json')) ? json('own.json').own : []
  return fromGold(json('gold.json'), new Set(own), pages)
}

/** Pages are found by the name of their file; what stands on none of them is left out. */
function fromGold(gold: Gold, own: ReadonlySet<string>, pages: readonly Page[]): FromGold {
  const of = <T extends GoldRecord>(kind: string) => gold.entries.filter((each) => each.kind === kind) as T[]
  const pageOf = new Map(
    Object.entries(gold.files).map(([id, file]) => [
      id,
      pages.findIndex(({ name }) => basename(name) === file),
    ]),
  )
  const statements = of<GoldStatement>('statement')
    .filter(({ document }) => (pageOf.get(document) ?? -1) >= 0)
    .sort((a, b) => (pageOf.get(a.document) ?? 0) - (pageOf.get(b.document) ?? 0))
  const index = new Map(statements.map(({ id }, at) => [id, at]))
  const parties = new Map(of<GoldParty>('party').map((each) => [each.id, formOf(each)]))
  const bearing = new Set(of<GoldBearing>('bearing').map((each) => each.of))
  const meant = new Map<Mention, DraftParty>()
  const said = statements.map(saidOf)
  return {
    said,
    parties: partiesOf(gold, pages, pageOf, parties, meant),
    claims: claimsOf(of<GoldClaim>('claim'), of<GoldBearing>('bearing'), index),
  }

  function saidOf(each: GoldStatement): Said {
    const page = pageOf.get(each.document) ?? 0
    const text = pages[page]?.text ?? ''
    const words = each.words.map((one) => find(text, one.exact, one.prefix)).filter((span) => span !== null)
    const start = words[0]?.[0] ?? 0
    const mention = (id: string | null | undefined) => (id ? mentionOf(id, page, start) : null)
    return {
      page,
      words,
      found: [],
      source: mention(each.source),
      within: each.within === undefined ? null : (index.get(each.within) ?? null),
      act: each.act,
      addressee: mention(each.addressee),
      crowd: each.crowd ?? null,
      basis: own.has(each.id) ? { kind: 'own', by: null } : basisOf(each, mention(each.basis.by)),
      modality: each.modality,
      isSummary: !bearing.has(each.id) && start < headEnd(text),
      recants: [each.recants ?? []].flat().flatMap((id) => index.get(id) ?? []),
      chance: SURE,
    }
  }

  function mentionOf(id: string, page: number, start: number): Mention | null {
    const party = parties.get(id)
    if (!party) return null
    const mention = { page, span: [start, start] as const, name: party.name, known: true, crowd: null }
    meant.set(mention, party)
    return mention
  }
}

/** Records without `by` rest on an exhibit, which drafting does not follow here. */
function basisOf({ basis: { kind } }: GoldStatement, by: Mention | null): SaidBasis {
  return kind === 'told-by' && by === null ? { kind: 'unstated', by } : { kind, by }
}

function formOf({ id, type, name }: GoldParty): DraftParty {
  return { key: id, id, type, name, mentions: [], isKnown: false, isUnclear: false, partOf: null }
}

/** A claim and its negation are one, as they are to the scorer. */
function claimsOf(
  claims: readonly GoldClaim[],
  bearings: readonly GoldBearing[],
  index: ReadonlyMap<string, number>,
): DraftClaim[] {
  return claims
    .filter(({ negates }) => negates === undefined)
    .map(({ id, text }) => {
      const against = new Set(claims.flatMap((each) => (each.negates === id ? each.id : [])))
      const on = bearings.flatMap(({ of, claim, how }) => {
        const at = index.get(of)
        if (at === undefined || (claim !== id && !against.has(claim))) return []
        return [{ of: at, how: claim === id ? how : (TURNED[how] ?? how), chance: 1 }]
      })
      return { id, text, bearings: on, contradicts: [] }
    })
}

const TURNED: Partial<Record<Stance, Stance>> = { asserts: 'denies', denies: 'asserts' }

function partiesOf(
  gold: Gold,
  pages: readonly Page[],
  pageOf: ReadonlyMap<string, number>,
  parties: ReadonlyMap<string, DraftParty>,
  meant: ReadonlyMap<Mention, DraftParty>,
): Parties {
  const outlets = new Map<number, string>()
  for (const each of gold.entries as readonly (GoldRecord & { outlet?: string })[]) {
    if (each.kind === 'document' && each.outlet) outlets.set(pageOf.get(each.id) ?? -1, each.outlet)
  }
  const must = (party: DraftParty | undefined): DraftParty => {
    if (!party) throw new Error('expected a party of the gold case')
    return party
  }
  const of = (mention: Mention) => must(meant.get(mention))
  const outlet = (page: number) => must(parties.get(outlets.get(page) ?? ''))
  for (const page of pages.keys()) outlet(page)
  return { forms: [...parties.values()], same: [], formOf: of, of, outlet }
}

/** Where the words stand in the text, white space of either aside; behind `prefix` where that is found. */
function find(text: string, exact: string, prefix: string): TextSpan | null {
  const words = (quotation: string) =>
    quotation
      .replace(/<[^>]*>?|&\w+;/g, ' ')
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const quoted = words(exact).join('\\s+')
  const before = words(prefix).slice(-2).join('\\s+')
  const found =
    new RegExp(`${before}\\s*(${quoted})`, 'd').exec(text) ?? new RegExp(`(${quoted})`, 'd').exec(text)
  return found?.indices?.[1] ?? null
}

/** The headline and the lead: what stands before the second paragraph of running text. */
function headEnd(text: string): number {
  const first = /\n\s*\n[^\n]{120,}/.exec(text)
  return first ? text.indexOf('\n', first.index + 120) + 1 : 0
}
