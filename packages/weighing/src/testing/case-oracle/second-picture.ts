import { chainPassings, landingsOf, type Way } from './chains.ts'
import { actingPairs, type First } from './copies.ts'
import type { FirstPicture } from './first-picture.ts'
import { oldCopying } from './old-copying.ts'
import { type Landing, type Passing, type Picture, passes } from './picture.ts'
import type { Question } from './question.ts'
import { TELLER } from './tellers.ts'
import { citedOutlet, faceIn, gateOf } from './voices.ts'

/** The picture in which copies are led through their originals, and what fails together by copying. */
export interface SecondPicture extends Picture {
  /** Vertices that one failure takes, where it is not known who copied whom. */
  readonly together: readonly (readonly string[])[]
}

export function secondPicture(question: Question, first: FirstPicture): SecondPicture {
  const { firsts, undirected } = actingPairs(question)
  const joined = [...undirected, ...oldCopying(question)]
  const gated = new Set(joined.flat())
  const copies = [...firsts].filter(([copy]) => first.ways.has(copy))
  const own = new Set(copies.map(([copy]) => copy))
  const led = copies.map(([copy, origins]) => leadCopy(question, first, copy, origins))
  const left = [...first.passings.filter(({ by }) => !own.has(by)), ...led.flatMap((one) => one.passings)]
  const passings = left.filter((one) => !one.by.startsWith(TELLER) || isNamed(one.to, left))
  return {
    passings: passings.map((one) => (gated.has(one.by) ? behindGate(one) : one)),
    landings: [...first.landings.filter(({ by }) => !own.has(by)), ...led.flatMap((one) => one.landings)],
    trusted: first.trusted,
    together: joined.map((statements) => statements.map(gateOf)),
  }
}

/** Whether anybody has it from somebody, or he from anybody, by a statement. */
function isNamed(vertex: string, passings: readonly Passing[]): boolean {
  return passings.some(({ from, to, by }) => !by.startsWith(TELLER) && (from === vertex || to === vertex))
}

function behindGate(passing: Passing): Passing {
  const known = passing.as === 'basis' || passing.as === 'own' || passing.as === 'ground'
  return known ? { ...passing, unless: [...passing.unless, gateOf(passing.by)] } : passing
}

interface Led {
  readonly passings: readonly Passing[]
  readonly landings: readonly Landing[]
}

/** A copy's own way goes; its page has what its first originals' pages had. */
function leadCopy(question: Question, first: FirstPicture, copy: string, origins: readonly First[]): Led {
  const statement = question.of.statement.get(copy)
  const way = first.ways.get(copy)
  const on = way?.relays.at(-1)
  if (!statement || !way || on === undefined) return { passings: [], landings: [] }
  const passings = origins.flatMap((origin) => {
    if ('cited' in origin) {
      question.note('copy-of-cited')
      const gone = citedOutlet(question.of, origin.cited)
      return throughCited(first, copy, way, gone)
    }
    noteDirect(question, copy, origin.held)
    const from = first.ways.get(origin.held)?.relays.at(-1)
    return from === undefined ? [] : [passes(from, on, copy, 'chain')]
  })
  return { passings, landings: passings.length > 0 ? landingsOf(question, statement) : [] }
}

function noteDirect({ of, note }: Question, copy: string, original: string): void {
  const pairs = [...of.copying.values()].flatMap((record) => record.pairs)
  note(pairs.some(([one, other]) => one === copy && other === original) ? 'copy-known' : 'copy-of-copy')
}

/**
 * A copy of what is only cited keeps its own way, but its page has it by the outlet that is cited. Where the
 * source is itself the page, that outlet stands before whatever the source says that it knows.
 */
function throughCited(first: FirstPicture, copy: string, way: Way, cited: string): Passing[] {
  const page = faceIn('strict', way.relays.at(-1) ?? '')
  const isPage = (vertex: string) => faceIn('strict', vertex) === page
  const guarded = (one: Passing) => ({ ...one, unless: [...one.unless, cited] })
  const straight = way.relays.every(isPage)
  const before = first.passings.filter(({ by, as }) => by === copy && as !== 'chain')
  const chain = chainPassings(way, copy)
  const last = chain.findLastIndex(({ from, to }) => from !== null && !isPage(from) && isPage(to))
  return [
    ...before.map((one) => (straight && one.as !== 'before' && isPage(one.to) ? guarded(one) : one)),
    ...chain.map((one, at) => {
      const enters = straight ? one.from !== null && !isPage(one.from) : at === last
      return enters ? guarded(one) : one
    }),
  ]
}
