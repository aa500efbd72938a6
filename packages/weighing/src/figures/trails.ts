import { type Basis, basesOf, type Case, pageOf, type Statement } from '@hearsay/case'
import type { Evidence } from './evidence.ts'
import { independentFindings, isExamined, isForged, isSupported, keptAnalyses, makerOf } from './exhibits.ts'
import { type Landing, passage, type Start, type Step, speakerOn, speakersOf, type Trail } from './trail.ts'
import { isOutlet, relayOf, voiceOf } from './vertices.ts'

/** Every trail by which a claim reached the desk. */
export interface Trails {
  readonly trails: readonly Trail[]
  /** Exhibits of which the desk holds the original, and that carry the claim themselves. */
  readonly shown: readonly string[]
  /** Whom others name as their tellers. They are asked no further: unless they speak, it begins with them. */
  readonly tellers: ReadonlySet<string>
  /** What inferences rest on. */
  readonly grounds: ReadonlySet<string>
  /** Sources that infer the claim from something that stands. */
  readonly inferring: ReadonlySet<string>
  /** Exhibits offered for the claim that support nothing. */
  readonly inert: readonly string[]
}

/** O(statements and exhibits that bear on the claim, and what they rest on). */
export function trailsOf(evidence: Evidence): Trails {
  return new Following(evidence).follow()
}

type Passage = { readonly relays: readonly string[]; readonly landing: Landing }
/** An analysis by somebody independent who found support, and how its report reached the desk. */
type Examined = {
  readonly id: string
  readonly analyst: string
  readonly report: Statement
  readonly passes: Passage
}
type Resting = { before: Step[]; sources: Start[]; into: Step[]; starts: Start[] }

class Following {
  readonly #evidence: Evidence
  readonly #case: Case
  readonly #tellers = new Set<string>()
  readonly #grounds = new Set<string>()
  readonly #inferring = new Set<string>()
  /** Outlets through which somebody's word passes, and those that say it in their own voice. */
  readonly #passing = new Set<string>()
  readonly #voicing = new Set<string>()
  /** Outlets that made or collected what others rely on. */
  readonly #making = new Set<string>()

  constructor(evidence: Evidence) {
    this.#evidence = evidence
    this.#case = evidence.case
  }

  follow(): Trails {
    const statements = this.#evidence.counting.flatMap((statement) => this.#passageOf(statement))
    const exhibits = this.#evidence.assertions.exhibits.map(({ id }) => ({
      id,
      analyses: this.#analysesOf(id),
    }))
    const offered = exhibits.filter(({ id }) => isSupported(this.#found(id)))
    for (const { id } of offered) this.#making.add(makerOf(this.#case, id) ?? '')
    for (const { passes, report, analyst } of offered.flatMap(({ analyses }) => analyses)) {
      this.#note(passes)
      this.#voicing.add(analyst)
      if (report.source !== analyst) this.#passing.add(relayOf(report))
    }
    const trails = [
      ...statements.map(({ statement, passes }) => this.#trail(statement, passes)),
      ...offered.flatMap(({ id, analyses }) => analyses.map((one) => this.#exhibitTrail(id, one))),
    ]
    const shown = offered.flatMap(({ id }) => (this.#isHeld(id) ? [id] : []))
    return {
      trails,
      shown,
      tellers: this.#tellers,
      grounds: this.#grounds,
      inferring: this.#inferring,
      inert: exhibits.flatMap(({ id }) => (isSupported(this.#found(id)) ? [] : [id])),
    }
  }

  /**
   * The way of a statement that rests on something, noted for those who name its outlets as their tellers.
   */
  #passageOf(statement: Statement) {
    const passes = this.#evidence.fell(statement) ? undefined : passage(this.#case, statement)
    const { source } = statement
    if (!passes || source === null) return []
    this.#note(passes)
    for (const basis of basesOf(statement)) {
      if (!this.#evidence.holds(statement, basis)) continue
      if (basis.through !== undefined) this.#making.add(makerOf(this.#case, basis.through) ?? '')
      if (speakerOn(this.#case, source, basis) === source) this.#passing.add(source)
      else this.#voicing.add(source)
    }
    return [{ statement, passes }]
  }

  #note({ relays, landing }: Passage): void {
    for (const relay of relays) this.#passing.add(relay)
    if (!landing.isCited) this.#passing.add(landing.vertex)
  }

  #trail(statement: Statement, passes: Passage): Trail {
    const rest: Resting = { before: [], sources: [], into: [], starts: [] }
    const voices = new Set<string>()
    for (const basis of basesOf(statement)) {
      if (statement.source === null || !this.#evidence.holds(statement, basis)) continue
      const voice = speakerOn(this.#case, statement.source, basis)
      voices.add(voice)
      this.#rest(statement.source, voice, basis, rest)
    }
    return { statement: statement.id, ...rest, voices: [...voices], ...passes }
  }

  #rest(source: string, voice: string, basis: Basis, rest: Resting): void {
    const { kind, by, through, of, on } = basis
    const start = (isOpen: boolean, isOwn = false) => rest.starts.push({ vertex: voice, isOpen, isOwn })
    switch (kind) {
      case 'witnessed':
      case 'own':
        start(false, kind === 'own')
        break
      case 'holds':
        start(of === undefined || !isExamined(this.#found(of)))
        break
      case 'told-by':
        if (by === source) start(true)
        else if (by !== undefined && !this.#evidence.tookBack(by)) this.#hear(by, voice, rest)
        if (through !== undefined) this.#lookAt(through, source, voice, rest)
        break
      default:
        if (kind === 'inferred' && on !== undefined) this.#infer(source, voice, on, rest)
        else start(true)
    }
  }

  /** A teller of whom nothing is left, who passes nobody's word on and made nothing, tells nothing. */
  #hear(teller: string, voice: string, { into }: Resting): void {
    if (this.#evidence.isSpent(teller) && !this.#passing.has(teller) && !this.#making.has(teller)) return
    for (const vertex of this.#mouthsOf(teller)) {
      this.#tellers.add(vertex)
      into.push([vertex, voice])
    }
  }

  /** As whom a party is heard: an outlet as whatever of it has something to say. */
  #mouthsOf(party: string): string[] {
    if (!isOutlet(this.#case, party)) return [party]
    const mouths = [
      ...(this.#passing.has(party) ? [party] : []),
      ...(this.#voicing.has(party) ? [voiceOf(this.#case, party)] : []),
    ]
    return mouths.length > 0 ? mouths : [voiceOf(this.#case, party)]
  }

  /** As whom a party is rested on: an outlet as whatever of it has the claim. */
  #facesOf(party: string): string[] {
    const made = this.#making.has(party) ? [voiceOf(this.#case, party)] : []
    return this.#passing.has(party) || made.length === 0
      ? [...new Set([...this.#mouthsOf(party), ...made])]
      : made
  }

  #infer(source: string, voice: string, on: readonly string[], { into, starts }: Resting): void {
    const standing = on.filter((ground) => !this.#evidence.isGone(ground))
    if (standing.length > 0) this.#inferring.add(source)
    for (const vertex of new Set(standing.flatMap((ground) => this.#groundOf(ground)))) {
      if (vertex === voice) starts.push({ vertex, isOpen: true, isOwn: false })
      else {
        this.#grounds.add(vertex)
        into.push([vertex, voice])
      }
    }
  }

  #groundOf(ground: string): readonly string[] {
    const of = this.#case
    const statement = of.statement.get(ground)
    if (statement) return speakersOf(of, statement)
    if (of.party.has(ground)) return this.#facesOf(ground)
    if (of.exhibit.has(ground)) return [ground]
    const said = this.#evidence.statementsOf(ground).filter(({ id }) => !this.#evidence.dropped.has(id))
    const outlet = pageOf(of, ground)?.outlet
    if (said.length > 0) return said.flatMap((one) => speakersOf(of, one))
    return outlet === undefined ? [] : [voiceOf(of, outlet)]
  }

  /** A source that relies on an exhibit stands behind it, and behind its own analysis where there is one. */
  #lookAt(exhibit: string, source: string, voice: string, rest: Resting): void {
    if (isForged(this.#found(exhibit))) return
    this.#provenance(exhibit, rest)
    const own = keptAnalyses(this.#case, exhibit, this.#evidence.dropped).find(
      (analysis) => analysis.analyst === source && analysis.finding === 'supports',
    )
    if (own) rest.before.push([exhibit, own.id])
    rest.into.push([own?.id ?? exhibit, voice])
  }

  /**
   * An exhibit that nobody independent stands behind, or of unknown origin, counts in the high figure alone.
   */
  #provenance(exhibit: string, { before, sources }: Resting): void {
    const maker = makerOf(this.#case, exhibit)
    if (maker === undefined) sources.push({ vertex: exhibit, isOpen: true, isOwn: false })
    else {
      const vertex = voiceOf(this.#case, maker)
      sources.push({ vertex, isOpen: !isSupported(this.#found(exhibit)), isOwn: false })
      before.push([vertex, exhibit])
    }
  }

  #analysesOf(exhibit: string): Examined[] {
    const kept = keptAnalyses(this.#case, exhibit, this.#evidence.dropped)
    return kept.flatMap(({ id, analyst, statement, finding, independent }) => {
      const report = this.#case.statement.get(statement)
      const passes = report && finding === 'supports' && independent ? passage(this.#case, report) : undefined
      return report && passes ? [{ id, analyst, report, passes }] : []
    })
  }

  /** An exhibit, an analysis of it, and how that reached the desk: in series, however many examine it. */
  #exhibitTrail(exhibit: string, { id, analyst, report, passes }: Examined): Trail {
    const rest: Resting = { before: [], sources: [], into: [], starts: [] }
    this.#provenance(exhibit, rest)
    const examiner = voiceOf(this.#case, analyst)
    const reporters = report.source === analyst ? [] : [relayOf(report)]
    return {
      statement: report.id,
      exhibit,
      before: [...rest.before, [exhibit, id]],
      sources: rest.sources,
      into: [[id, examiner]],
      starts: [],
      voices: [examiner],
      relays: [...reporters, ...passes.relays],
      landing: passes.landing,
    }
  }

  #found(exhibit: string) {
    return independentFindings(this.#case, exhibit, this.#evidence.dropped)
  }

  /** Whether the desk holds the exhibit itself. */
  #isHeld(exhibit: string): boolean {
    const { shown = [] } = this.#case.exhibit.get(exhibit) ?? {}
    return shown.some(
      ({ document, as }) => as === 'original' && this.#case.document.get(document)?.form === 'capture',
    )
  }
}
