import { say } from './say.ts'
import { pick, type Said, type Sketch } from './sketch.ts'

/** Somebody takes back one statement or several, an outlet its report, or a taking back is taken back. */
export function addTakingsBack(sketch: Sketch): void {
  const { random } = sketch
  if (!random.chance(0.65)) return
  addTakingBack(sketch, 'back')
  if (random.chance(0.45)) addTakingBack(sketch, 'back-too')
}

function addTakingBack(sketch: Sketch, id: string): void {
  const { random } = sketch
  const named = sketch.statements.filter(({ source }) => source !== null)
  if (named.length === 0) return
  const first = pick(sketch, likely(sketch, named))
  const reports = random.chance(0.3) && sketch.outlets.includes(first.desk.outlet)
  const by = reports ? first.desk.outlet : first.source
  if (by === null) return
  const alike = named.filter((one) => one !== first && mayTakeBack(by, one))
  const recants = [first, ...random.subset(alike, random.chance(0.6) ? 1 : 0.2)].map((one) => one.id)
  const back = say(sketch, id, by, pick(sketch, sketch.desks), {
    recants: recants.length > 1 ? recants : recants[0],
  })
  if (random.chance(0.3)) say(sketch, `${id}-again`, by, pick(sketch, sketch.desks), { recants: back.id })
}

/** Mostly something on which somebody else rests, else what bears on a claim, or reports what does. */
function likely(sketch: Sketch, named: readonly Said[]): readonly Said[] {
  const { leanedOn } = sketch
  const bearing = named.filter(({ bears }) => bears)
  const told = bearing.filter(({ source }) => leanedOn.includes(source ?? ''))
  const leaned = named.filter(({ id }) => leanedOn.includes(id))
  const copied = named.filter(({ id }) => sketch.originals.has(id))
  const outer = named.filter(({ id }) => id.endsWith('outer'))
  const wanted = pick(sketch, [told, told, told, told, leaned, leaned, copied, bearing, outer])
  return wanted.length > 0 ? wanted : named
}

function mayTakeBack(by: string, { source, desk }: Said): boolean {
  return source === by || desk.outlet === by
}
