import { type Basis, basesOf, type Case, chainOf, pageOf, type Statement } from '@hearsay/case'
import { citedOf, relayOf, voiceOf } from './vertices.ts'

/** `from` told `to`, or was examined by it. */
export type Step = readonly [from: string, to: string]

/** Somebody with whom the claim begins, if not for certain (`isOpen`: in the high figure alone). */
export interface Start {
  readonly vertex: string
  readonly isOpen: boolean
  /** Of itself: what it did, has, wants or means. */
  readonly isOwn: boolean
}

/** Where a trail ends: with a publisher. */
export interface Landing {
  readonly vertex: string
  readonly page: string
  /** Whether the desk only cites the page. */
  readonly isCited: boolean
}

/** How one statement reached the desk: what it rests on, who said it, who passed it on, who published it. */
export interface Trail {
  readonly statement: string
  /** The exhibit that carries the claim, where the statement tells what was found in it. */
  readonly exhibit?: string
  /** Steps that lead to what it rests on, and what begins there. */
  readonly before: readonly Step[]
  readonly sources: readonly Start[]
  /** Steps from what it rests on to its voices. */
  readonly into: readonly Step[]
  /** What begins with its voices. */
  readonly starts: readonly Start[]
  readonly voices: readonly string[]
  readonly relays: readonly string[]
  readonly landing: Landing
}

/** Who passed a statement on, and where it was published; `undefined` where there is no such page. */
export function passage(of: Case, statement: Statement): Pick<Trail, 'relays' | 'landing'> | undefined {
  const page = pageOf(of, statement.document)
  if (!page) return undefined
  const isCited = page.form === 'cited'
  return {
    relays: chainOf(of, statement).slice(1).map(relayOf),
    landing: { page: page.id, isCited, vertex: isCited ? citedOf(of, page.outlet) : page.outlet },
  }
}

/** As whom a source speaks on one basis: what it was told it passes on, whatever else it says is its own. */
export function speakerOn(of: Case, source: string, { kind, by }: Basis): string {
  return kind === 'told-by' && by !== source ? source : voiceOf(of, source)
}

/** As whom the source of a statement speaks; somebody unnamed, where nobody is named. */
export function speakersOf(of: Case, statement: Statement): readonly string[] {
  const { source } = statement
  if (source === null) return [relayOf(statement)]
  return [...new Set(basesOf(statement).map((basis) => speakerOn(of, source, basis)))]
}

/** Every step of a trail from its voices on. */
export function onward({ voices, relays, landing }: Pick<Trail, 'voices' | 'relays' | 'landing'>): Step[] {
  return voices.flatMap((voice) => stepsAlong([voice, ...relays, landing.vertex]))
}

export function stepsAlong(vertices: readonly string[]): Step[] {
  return vertices.slice(1).map((to, index): Step => [vertices[index] ?? to, to])
}
