import { basesOf, type Case, type Statement } from '@hearsay/case'

/** How far outlets are trusted: like anybody else, or as reporters of others who cannot fail. */
export type Reading = 'strict' | 'atWord'

/** What stands for one party's word. Record ids hold no such signs, so nothing else has these names. */
const VOICE = '~voice'
const CITED = '~cited'

export function isOutlet(of: Case, party: string): boolean {
  return of.party.get(party)?.type === 'outlet'
}

/** Whoever speaks for themselves: an outlet does so apart from its reporting. */
export function voiceOf(of: Case, party: string): string {
  return isOutlet(of, party) ? party + VOICE : party
}

/** An outlet as the page that the desk cites and does not hold. */
export function citedOutlet(of: Case, party: string): string {
  return isOutlet(of, party) ? party + CITED : party
}

/** Everything that stands for a party. */
export function facesOf(of: Case, party: string): string[] {
  return isOutlet(of, party) ? [party, party + VOICE, party + CITED] : [party]
}

/** What may fail: strictly an outlet is one with its voice and its cited pages. */
export function faceIn(reading: Reading, vertex: string): string {
  if (reading === 'atWord') return vertex
  return vertex.replace(/~(voice|cited)$/, '')
}

/** Whoever reports a statement in the middle of a chain, named or not. */
export function relayOf({ id, source }: Statement): string {
  return source ?? `?${id}`
}

/** What each of a statement's own gate stands before: it lets the statement's ways of knowing through. */
export function gateOf(statement: string): string {
  return `~${statement}`
}

/** The vertices with which a statement is spoken: its source's own voice, its relaying, or both. */
export function speakersOf(of: Case, statement: Statement): string[] {
  const { source } = statement
  if (source === null) return [relayOf(statement)]
  const voice = voiceOf(of, source)
  const voices = basesOf(statement).flatMap(({ kind, by, through }) => {
    if (kind !== 'told-by') return [voice]
    const relays = through !== undefined || by !== source
    return [...(by === source ? [voice] : []), ...(relays ? [source] : [])]
  })
  return [...new Set(voices)]
}
