import type { Dependence } from '@hearsay/case'
import type { Question } from './question.ts'
import type { SecondPicture } from './second-picture.ts'
import { facesOf, isOutlet } from './voices.ts'

/** The figure from which on a dependence counts; copying is no event of parties. */
const FROM: { readonly [T in Dependence['type']]: 4 | 5 | undefined } = {
  copying: undefined,
  ownership: 4,
  sponsorship: 4,
  command: 4,
  affiliation: 4,
  'one-source': 4,
  side: 5,
}

/** What fails together at F3, F4 and F5: sets of vertices, each by one event. */
export function eventsAt(
  question: Question,
  picture: SecondPicture,
): { readonly [L in 3 | 4 | 5]: readonly (readonly string[])[] } {
  const here = presentIn(question, picture)
  const four = [...dependences(question, here, 4), ...ties(question, here)]
  const five = dependences(question, here, 5)
  return {
    3: picture.together,
    4: [...picture.together, ...four],
    5: [...picture.together, ...four, ...five],
  }
}

/** Whether a party has any part in a picture. */
function presentIn({ of }: Question, { passings, landings }: SecondPicture): (party: string) => boolean {
  const vertices = new Set([
    ...passings.flatMap(({ from, to, unless, ground = to }) => [from ?? to, to, ground, ...unless]),
    ...landings.map(({ on }) => on),
  ])
  return (party) => facesOf(of, party).some((face) => vertices.has(face))
}

function dependences(question: Question, here: (party: string) => boolean, level: 4 | 5): string[][] {
  return [...question.of.dependence.values()].flatMap(({ type, members }) => {
    const present = members.filter(here)
    if (FROM[type] !== level || present.length < 2) return []
    question.note(level === 5 ? 'side' : 'fails-together')
    return [eventOf(question, present)]
  })
}

/** Somebody and those for whom they work or speak. */
function ties(question: Question, here: (party: string) => boolean): string[][] {
  return [...question.of.tie.values()].flatMap(({ relation, from, to }) => {
    if (relation !== 'works-for' && relation !== 'speaks-for') return []
    if (!here(from) || !here(to)) return []
    question.note(`tie-${relation}`)
    return [eventOf(question, [from, to])]
  })
}

/**
 * An event takes an outlet's voice and its cited pages in both readings. Its reporting is one with them in
 * the strict reading alone.
 */
function eventOf({ of, note }: Question, members: readonly string[]): string[] {
  if (members.some((member) => isOutlet(of, member))) note('event-names-outlet')
  return members.flatMap((member) =>
    isOutlet(of, member) ? facesOf(of, member).filter((face) => face !== member) : [member],
  )
}
