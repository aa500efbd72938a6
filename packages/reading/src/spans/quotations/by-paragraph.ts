/** Statements that are found by the paragraphs in which they have a part. */
import type { Range } from '../../layout/lines.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'

export interface ByParagraph {
  /** Those with a part in the paragraph that a range begins in. */
  near(paragraph: Range): Linked[]
  /** Puts one in the place of another, or beside all where there is no other. */
  replace(old: Linked | undefined, now: Linked | undefined): void
  /** All that are left, in their order. */
  left(): Linked[]
}

export function byParagraph({ paragraph }: Tokens, linked: readonly Linked[]): ByParagraph {
  const places: (Linked | undefined)[] = []
  const placeOf = new Map<Linked, number>()
  const placesIn = new Map<number, Set<number>>()

  function put(each: Linked, place: number): void {
    places[place] = each
    placeOf.set(each, place)
    for (const { from, to } of [each.cue, ...each.contents])
      for (let at = paragraph[from] ?? 0; at <= (paragraph[to - 1] ?? 0); at++)
        placesIn.set(at, (placesIn.get(at) ?? new Set()).add(place))
  }

  for (const [place, each] of linked.entries()) put(each, place)
  return {
    near: ({ from }) =>
      [...(placesIn.get(paragraph[from] ?? 0) ?? [])]
        .sort((a, b) => a - b)
        .flatMap((place) => places[place] ?? []),
    replace(old, now) {
      const place = (old && placeOf.get(old)) ?? places.length
      if (now) put(now, place)
      else places[place] = undefined
    },
    left: () => places.flatMap((each) => each ?? []),
  }
}
