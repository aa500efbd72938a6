import type { Case, Statement } from '@hearsay/case'

/*
 * How the vertices of a claim's graph are called. A party, an exhibit and an analysis go by their own ids.
 * An outlet has three parts at its word: as a reporter of others it goes by its id; its own voice, and what
 * it published where the desk does not hold the page, may fail apart from that. No id has a `~` or a `?`:
 * what comes after the first `~` is the role in which a party stands.
 */

const VOICE = 'voice'
const CITED = 'cited'
const COPIED = 'copied>'

/** The roles in which a vertex stands beside its own. */
export type Role = 'itself' | 'voice' | 'cited' | 'copied' | 'stand-in'

/** Only an outlet is taken at its word: anybody else is one vertex, whatever it publishes. */
export function isOutlet(of: Case, party: string): boolean {
  return of.party.get(party)?.type === 'outlet'
}

/** A party as somebody who says a thing itself. */
export function voiceOf(of: Case, party: string): string {
  return isOutlet(of, party) ? `${party}~${VOICE}` : party
}

/** A party as the publisher of a document that the desk cites and does not hold. */
export function citedOf(of: Case, party: string): string {
  return isOutlet(of, party) ? `${party}~${CITED}` : party
}

/**
 * A party as the publisher of an original that is not held, before the outlet of one who copied it. All of
 * them fail together, with whatever else the party publishes; each leads from one voice to its copy alone.
 */
export function copiedFrom(party: string, copy: string, voice: string): string {
  return `${party}~${COPIED}${copy}>${voice}`
}

/** Whoever it is that reports a statement: somebody whom the page does not name has a vertex of their own. */
export function relayOf({ id, source }: Pick<Statement, 'id' | 'source'>): string {
  return source ?? `?${id}`
}

/** What stands before a voice where a statement may be a copy, or be copied: nobody can tell which. */
export function standInFor(statement: string, voice: string): string {
  return `~${statement}>${voice}`
}

/** The voice before which a stand-in stands; any other vertex is itself. */
export function voiceBehind(vertex: string): string {
  return vertex.startsWith('~') ? vertex.slice(vertex.indexOf('>') + 1) : vertex
}

/** In which role a vertex stands. */
export function roleOf(vertex: string): Role {
  const end = vertex.indexOf('~')
  if (end === -1) return 'itself'
  if (end === 0) return 'stand-in'
  const role = vertex.slice(end + 1)
  if (role.startsWith(COPIED)) return 'copied'
  return role === VOICE ? 'voice' : 'cited'
}

/** The party, exhibit or analysis that a vertex is of; a stand-in is of nobody, and goes by its own name. */
export function subjectOfVertex(vertex: string): string {
  const end = vertex.indexOf('~')
  return end <= 0 ? vertex : vertex.slice(0, end)
}

/** The vertex strictly: an outlet is one with its own voice and with what is cited of it. */
export function strictly(vertex: string): string {
  const role = roleOf(vertex)
  return role === 'voice' || role === 'cited' ? subjectOfVertex(vertex) : vertex
}
