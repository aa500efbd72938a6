import { say } from './say.ts'
import { pick, type Said, type Sketch } from './sketch.ts'

/** Somebody takes back one statement or several, an outlet its report, or a taking back is taken back. */
export function addTakingsBack(sketch: Sketch): void {
  const { random } = sketch
  if (!random.chance(0.4)) return
  const named = sketch.statements.filter(({ source }) => source !== null)
  if (named.length === 0) return
  const first = pick(sketch, named)
  const by =
    random.chance(0.35) && sketch.outlets.includes(first.desk.outlet) ? first.desk.outlet : first.source
  if (by === null) return
  const alike = named.filter((one) => one !== first && mayTakeBack(by, one))
  const recants = [first, ...random.subset(alike, 0.3)].map(({ id }) => id)
  const back = say(sketch, 'back', by, pick(sketch, sketch.desks), {
    recants: recants.length > 1 ? recants : recants[0],
  })
  if (random.chance(0.35)) say(sketch, 'back-again', by, pick(sketch, sketch.desks), { recants: back.id })
}

function mayTakeBack(by: string, { source, desk }: Said): boolean {
  return source === by || desk.outlet === by
}
