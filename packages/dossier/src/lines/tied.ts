import type { Case } from '@hearsay/case'
import { subjectOfVertex } from '@hearsay/weighing'
import { type Locale, linesText, listed, shortFor, titleFor } from '@hearsay/words'
import { arcsOf, type PackedGraph } from './engine.ts'
import { closure } from './shown.ts'

/** A load-bearing relay that is tied to somebody whose word it passes on, and the ties on record. */
export interface TiedRelay {
  /** Its place in the graph. */
  readonly place: number
  readonly words: string
}

/**
 * Who among the load-bearing passes on the word of somebody to whom a recorded tie binds it: then both may be
 * wrong for one reason. Whoever opposes those it relays is not bound to them.
 */
export function tiedRelays(
  case_: Case,
  ids: readonly string[],
  graph: PackedGraph,
  bearing: ReadonlySet<number>,
  locale: Locale,
): TiedRelay[] {
  const back = arcsOf(graph).map(([from, to]) => [to, from] as const)
  const starts = new Set([...graph.direct, ...graph.unstated, ...graph.grounds])
  const ties = [...case_.tie.values()].filter(({ relation }) => relation !== 'opposes')
  return [...bearing].flatMap((place) => {
    const relay = subjectOfVertex(ids[place] ?? '')
    const behind = [...closure([place], back)].filter((other) => other !== place && starts.has(other))
    const origins = new Set(behind.map((other) => subjectOfVertex(ids[other] ?? '')))
    const found = ties.filter(
      ({ from, to }) => (from === relay && origins.has(to)) || (to === relay && origins.has(from)),
    )
    if (found.length === 0) return []
    const words = linesText(locale, 'tied', {
      relay: (spoken) => shortFor(case_, relay, spoken),
      ties: (spoken) =>
        listed(
          found.map(({ id }) => titleFor(case_, id, spoken)),
          spoken,
        ),
    })
    return [{ place, words }]
  })
}
