import {
  type Basis,
  basesOf,
  bearingsOn,
  briefsOf,
  type Case,
  type Claim,
  pageOf,
  type Statement,
  statementsIn,
} from '@hearsay/case'
import { type Assertions, assertionsOf } from './assertions.ts'
import { independentFindings, isForged } from './exhibits.ts'
import type { TakenBack } from './standing.ts'
import type { Side } from './types.ts'

/** What of a case speaks for a claim, or against it, and whether what it rests on still holds. */
export class Evidence {
  readonly case: Case
  readonly claim: Claim
  readonly assertions: Assertions
  /** Statements that count: not taken back, with a source, and not merely the sum of others that do. */
  readonly counting: readonly Statement[]
  readonly dropped: ReadonlySet<string>
  readonly #back: TakenBack
  readonly #asserting: ReadonlyMap<string, Statement>
  readonly #sources: ReadonlySet<string | null>
  #lasting: ReadonlySet<string | null> | undefined
  #counted: ReadonlySet<string | null> | undefined
  readonly #fallen = new Map<string, boolean>()

  constructor(of: Case, claim: Claim, side: Side, back: TakenBack) {
    this.case = of
    this.claim = claim
    this.dropped = back.statements
    this.#back = back
    this.assertions = assertionsOf(of, claim, side, back.statements)
    const { standing } = this.assertions
    this.#asserting = new Map(standing.map((statement) => [statement.id, statement]))
    this.#sources = new Set(standing.map(({ source }) => source))
    this.counting = standing.filter((one) => one.source !== null && !this.#isSum(one))
  }

  /** Whether a statement asserts the claim on this side, and stands. */
  asserts(statement: string): boolean {
    return this.#asserting.has(statement)
  }

  /** Whether a party asserts the claim in a statement that stands. */
  speaks(party: string): boolean {
    return this.#sources.has(party)
  }

  /** Whether a party asserts the claim in a statement that counts, be it one that fell. */
  counts(party: string): boolean {
    this.#counted ??= new Set(this.counting.map(({ source }) => source))
    return this.#counted.has(party)
  }

  /** Whether a party asserts the claim, and everything that it says of it fell. */
  isSpent(party: string): boolean {
    this.#lasting ??= new Set(this.counting.filter((one) => !this.fell(one)).map(({ source }) => source))
    return this.counts(party) && !this.#lasting.has(party)
  }

  /** Whether everything that a statement rests on was taken back or shown to be forged. */
  fell(statement: Statement): boolean {
    const known = this.#fallen.get(statement.id)
    if (known !== undefined) return known
    // Two that rest on one another do not bring each other down.
    this.#fallen.set(statement.id, false)
    const fell = basesOf(statement).every((basis) => !this.holds(statement, basis))
    this.#fallen.set(statement.id, fell)
    return fell
  }

  /** Whether a basis of a statement still holds. */
  holds({ source }: Statement, { kind, by, through, of, on }: Basis): boolean {
    switch (kind) {
      case 'told-by':
        return (
          (by !== undefined && (by === source || !this.tookBack(by))) ||
          (through !== undefined && !this.#forged(through))
        )
      case 'holds':
        return of === undefined || !this.#forged(of)
      case 'inferred':
        return on === undefined || on.some((ground) => !this.isGone(ground))
      default:
        return true
    }
  }

  /** A teller who took back what he said of the claim, and says nothing of it any more. */
  tookBack(party: string): boolean {
    const own = this.#back.bySource.get(party) ?? []
    return own.some((id) => this.assertions.back.has(id)) && !this.speaks(party)
  }

  /** Whether a ground was taken back, fell itself, or was shown to be forged. */
  isGone(ground: string): boolean {
    const { case: of } = this
    switch (of.kinds.get(ground)) {
      case 'statement': {
        const asserting = this.#asserting.get(ground)
        return this.dropped.has(ground) || (asserting !== undefined && this.fell(asserting))
      }
      case 'party':
        return this.tookBack(ground)
      case 'exhibit':
        return this.#forged(ground)
      default: {
        const said = this.statementsOf(ground)
        return said.length > 0 && said.every(({ id }) => this.dropped.has(id))
      }
    }
  }

  /** Statements of a page, and of what restates it, that bear on the claim or on what it rules out. */
  statementsOf(document: string): readonly Statement[] {
    const { case: of } = this
    const bearing = new Set(bearingsOn(of, this.claim.id).map((one) => one.of))
    const page = pageOf(of, document)?.id ?? document
    const documents = [page, ...briefsOf(of, page).map(({ id }) => id)]
    const isOn = (id: string) => bearing.has(id) || this.asserts(id) || this.assertions.back.has(id)
    return documents.flatMap((id) => statementsIn(of, id)).filter(({ id }) => isOn(id))
  }

  #forged(exhibit: string): boolean {
    return isForged(independentFindings(this.case, exhibit, this.dropped))
  }

  /** Whether others whom a statement sums up say this too, or took it back: nobody counts twice. */
  #isSum({ sums = [] }: Statement): boolean {
    return sums.some((id) => this.asserts(id) || this.assertions.back.has(id))
  }
}
