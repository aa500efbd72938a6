import { basesOf, type Case } from '@hearsay/case'
import { LiveNetwork } from '../graph/live.ts'
import { claimGraph } from './claim-graph.ts'
import { type Growth, growthOf } from './growth.ts'
import { plainGraph, weighable } from './plain-graph.ts'
import { takenBackIn } from './standing.ts'
import type { ClaimFigures, ClaimGraph, LineFigures, Mode } from './types.ts'
import { strictly } from './vertices.ts'
import { weighClaim } from './weigh.ts'

/** What is current of a claim at once: its lines, and who carries them. */
export type LiveLines = Pick<LineFigures, 'f2' | 'loadBearing'>

/**
 * A claim of a case that grows. Lines (F2) and both load-bearing lists follow every entry at the cost of what
 * it adds; what groups of parties leave (F3 to F5) is counted when it is asked for (`figures`), and until
 * then `isCounting`.
 */
export class LiveClaim {
  readonly #claim: string
  #case: Case
  #graph: ClaimGraph
  #strict: LiveReading | undefined
  #atWord: LiveReading | undefined
  #leaned = new Set<string>()
  #unheard: ReadonlySet<string> = new Set()
  #dropped: ReadonlySet<string> = new Set()
  #figures: ClaimFigures | undefined

  /** @throws {RangeError} if the case has no such claim */
  constructor(of: Case, claim: string) {
    this.#claim = claim
    this.#case = of
    this.#graph = claimGraph(of, claim)
    this.#make()
  }

  get isCounting(): boolean {
    return this.#figures === undefined
  }

  /** Strict, or with pages at their word. */
  lines(mode: Mode): LiveLines {
    const live = mode === 'strict' ? this.#strict : this.#atWord
    return live ? live.lines : this.figures()[mode === 'strict' ? 'strict' : 'atWord']
  }

  /** Everything, as `weighClaim` has it. */
  figures(): ClaimFigures {
    this.#figures ??= weighClaim(this.#case, this.#claim)
    return this.#figures
  }

  /** Takes the case as it is now; it must have grown from the one before. */
  follow(next: Case): void {
    const grown = this.#strict && this.#atWord ? this.#growth(next) : undefined
    this.#case = next
    this.#figures = undefined
    if (grown) {
      for (const party of grown.leaned) this.#leaned.add(party)
      this.#strict?.grow(grown)
      this.#atWord?.grow(grown)
    } else {
      this.#graph = claimGraph(next, this.#claim)
      this.#make()
    }
  }

  #growth(next: Case): Growth | undefined {
    return growthOf(next, this.#case.size, this.#claim, {
      has: (vertex) => this.#atWord?.has(vertex) ?? false,
      leaned: this.#leaned,
      rivals: rivalsOf(this.#case, this.#claim),
      unheard: this.#unheard,
      dropped: this.#dropped,
    })
  }

  #make(): void {
    const graph = this.#graph
    this.#leaned = new Set(graph.leaned)
    const { statements, bySource } = takenBackIn(this.#case)
    this.#dropped = statements
    this.#unheard = new Set([...bySource.keys(), ...sourcesOf(this.#case, graph.fallen)])
    const isPlain = !sharesWholes(graph) && !restsOnPages(this.#case, graph)
    this.#strict = isPlain ? new LiveReading(graph, 'strict') : undefined
    this.#atWord = isPlain ? new LiveReading(graph, 'at-word') : undefined
  }
}

/**
 * Crowds that may be the same people stand together in the low graph alone: that is counted anew each time.
 */
function sharesWholes({ wholes }: ClaimGraph): boolean {
  return new Set(wholes.map(([, whole]) => whole)).size < wholes.length
}

/** Whatever is said next on a page on which somebody rests may be what they rest on. */
function restsOnPages(of: Case, { asserting }: ClaimGraph): boolean {
  const statements = asserting.flatMap((one) => one.statements).flatMap((id) => of.statement.get(id) ?? [])
  return statements.flatMap(basesOf).some(({ on = [] }) => on.some((ground) => of.document.has(ground)))
}

function sourcesOf(of: Case, statements: readonly string[]): string[] {
  return statements.flatMap((id) => of.statement.get(id)?.source ?? [])
}

/** Claims whose denial asserts this one. */
function rivalsOf(of: Case, claim: string): ReadonlySet<string> {
  const negated = of.claim.get(claim)?.negates
  return new Set([claim, ...(negated === undefined ? [] : [negated])])
}

/** One reading of a claim's graph, by numbers. */
class LiveReading {
  readonly #mode: Mode
  readonly #names: string[]
  readonly #numbers: Map<string, number>
  readonly #network: LiveNetwork
  readonly #trusted: Set<string>

  constructor(graph: ClaimGraph, mode: Mode) {
    this.#mode = mode
    const ways = weighable(graph)
    const [low, high] = (['low', 'high'] as const).map((end) =>
      plainGraph({ ...ways, wholes: [] }, mode, end, graph.trusted),
    )
    this.#names = [...(high?.vertices ?? [])]
    this.#numbers = new Map(this.#names.map((name, at) => [name, at]))
    this.#trusted = new Set(high?.trusted)
    const numbers = (names: readonly string[] = []) => names.map((name) => this.#number(name))
    const direct = numbers(low?.direct)
    const first = new Set(direct)
    const arcs = high?.arcs ?? []
    this.#network = new LiveNetwork({
      size: this.#names.length,
      from: Int32Array.from(arcs, ([from]) => this.#number(from)),
      to: Int32Array.from(arcs, ([, to]) => this.#number(to)),
      direct,
      unstated: numbers(high?.direct).filter((one) => !first.has(one)),
      held: numbers(high?.held),
      trusted: numbers(high?.trusted),
    })
  }

  /** The lists are current at once; names are put to them when somebody reads one. */
  get lines(): LiveLines {
    const { lines, bearing } = this.#network.weight
    const named = (vertices: readonly number[] = []) => vertices.map((one) => this.#names[one] ?? '')
    return {
      f2: lines,
      loadBearing: {
        get some() {
          return named(bearing?.some)
        },
        get every() {
          return named(bearing?.every)
        },
      },
    }
  }

  has(vertex: string): boolean {
    return this.#numbers.has(vertex)
  }

  grow({ steps, direct, unstated, landings, trusted }: Growth): void {
    const before = this.#names.length
    const numbers = (vertices: readonly string[]) =>
      vertices.map((vertex) => this.#number(this.#name(vertex)))
    const newly = this.#mode === 'at-word' ? trusted.filter((one) => !this.#trusted.has(one)) : []
    for (const one of newly) this.#trusted.add(one)
    const added = {
      arcs: steps.map(
        ([from, to]) => [this.#number(this.#name(from)), this.#number(this.#name(to))] as const,
      ),
      direct: numbers(direct),
      unstated: numbers(unstated),
      held: numbers(landings),
      trusted: numbers(newly),
    }
    this.#network.add({ ...added, vertices: this.#names.length - before })
  }

  #name(vertex: string): string {
    return this.#mode === 'strict' ? strictly(vertex) : vertex
  }

  #number(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#names.push(name)
    this.#numbers.set(name, this.#names.length - 1)
    return this.#names.length - 1
  }
}
