import { peopleOf, wholeOf } from './crowds.ts'
import type { FirstPicture } from './first-picture.ts'
import type { Question } from './question.ts'

/** F1: whoever a trail ends with, if it leads to the desk; a crowd counts its people. */
export function countOrigins(
  question: Question,
  picture: FirstPicture,
): { low: number; high: number | null } {
  const origins = originsOf(picture)
  const counts = origins.map((vertex) => ({
    whole: wholeOf(question, vertex) ?? vertex,
    ...peopleOf(question, vertex),
  }))
  noteCrowds(question, origins)
  const wholes = [...new Set(counts.map(({ whole }) => whole))]
  const largest = wholes.map((one) =>
    Math.max(...counts.filter(({ whole }) => whole === one).map(({ low }) => low)),
  )
  const high = counts.reduce<number | null>((sum, one) => {
    return sum === null || one.high === null ? null : sum + one.high
  }, 0)
  return { low: largest.reduce((sum, low) => sum + low, 0), high }
}

/** Where trails begin. What is inferred begins with whoever infers it, not with what that rests on. */
function originsOf(picture: FirstPicture): string[] {
  const begins = picture.passings.filter(({ from }) => from === null)
  const infers = picture.inferred.filter(({ grounds }) => grounds.length > 0)
  const all = new Set([...begins.map(({ to }) => to), ...infers.map(({ voice }) => voice)])
  return [...all].filter((vertex) => arrives(picture, vertex))
}

/** Whether what a vertex says comes to any page. */
function arrives({ passings, landings }: FirstPicture, origin: string): boolean {
  const heard = new Set([origin])
  for (const at of heard) for (const { from, to } of passings) if (from === at) heard.add(to)
  return landings.some(({ on }) => heard.has(on))
}

function noteCrowds(question: Question, origins: readonly string[]): void {
  const wholes = origins.flatMap((vertex) => wholeOf(question, vertex) ?? [])
  if (new Set(wholes).size < wholes.length) question.note('crowds-of-one-whole')
  const counts = [...question.of.party.values()].filter(
    ({ id, size }) => origins.includes(id) && size?.low === 0,
  )
  const said = question.speaking.filter(({ crowd }) => crowd?.low === 0)
  if (counts.length + said.length > 0) question.note('crowd-of-zero')
}
