import type { Question } from './question.ts'

/** The outermost crowd of which a crowd may be part; undefined for what is no crowd. */
export function wholeOf({ of }: Question, vertex: string): string | undefined {
  const outermost = (id: string): string => {
    const whole = of.party.get(id)?.partOf
    return whole === undefined ? id : outermost(whole)
  }
  return of.party.get(vertex)?.type === 'crowd' ? outermost(vertex) : undefined
}

/** How many people a vertex is: one, but for crowds, which are at least one. */
export function peopleOf({ of, speaking }: Question, vertex: string): { low: number; high: number | null } {
  const party = of.party.get(vertex)
  if (party?.type !== 'crowd') return { low: 1, high: 1 }
  const said = speaking.filter(({ source }) => source === vertex).flatMap(({ crowd }) => crowd ?? [])
  const counts = said.length > 0 ? said : [party.size ?? { low: 2, high: null }]
  const highs = counts.map(({ high }) => high ?? Number.POSITIVE_INFINITY)
  const high = Math.max(1, ...highs)
  return { low: Math.max(1, ...counts.map(({ low }) => low)), high: Number.isFinite(high) ? high : null }
}
