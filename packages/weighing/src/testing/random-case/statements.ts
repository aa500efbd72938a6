import { randomBases } from './bases.ts'
import { addBearing } from './claims.ts'
import { crowdCount } from './people.ts'
import { say } from './say.ts'
import { anybody, type Desk, pick, type Sketch } from './sketch.ts'

/**
 * Two to four statements that bear on a claim, some nested to a depth of three, and one or two beside them.
 */
export function addStatements(sketch: Sketch): void {
  const { random } = sketch
  const bearing = ['one', 'two', 'three', 'four'].slice(
    0,
    random.chance(0.15) ? 2 : random.chance(0.35) ? 3 : 4,
  )
  const beside = random.chance(0.5) ? ['aside'] : []
  const ids = [...bearing, ...beside]
  const desks = desksFor(sketch, ids.length)
  for (const [at, id] of ids.entries()) {
    addStatement(sketch, id, desks[at] ?? pick(sketch, sketch.desks), ids, bearing.slice(0, at))
  }
  for (const id of bearing) addBearing(sketch, id)
  for (const id of beside) if (random.chance(0.5)) addBearing(sketch, id)
}

/** Half of the cases spread their statements over pages, so that one can copy another. */
function desksFor(sketch: Sketch, count: number): Desk[] {
  const { random, desks } = sketch
  const shift = random.int(desks.length)
  const spread = random.chance(0.6)
  return Array.from({ length: count }, (_, at) =>
    spread ? (desks[(at + shift) % desks.length] ?? pick(sketch, desks)) : pick(sketch, desks),
  )
}

function addStatement(
  sketch: Sketch,
  id: string,
  desk: Desk,
  ids: readonly string[],
  earlier: readonly string[],
): void {
  const { random } = sketch
  const source = sourceFor(sketch, desk)
  const within = random.chance(0.35) ? { within: addOuter(sketch, id, desk) } : {}
  const summed = random.chance(0.3) ? summedBy(sketch, earlier) : []
  const sums = summed.length > 0 ? { sums: summed } : {}
  const crowd = random.chance(0.15) ? { crowd: crowdCount(sketch) } : {}
  sketch.leanedOn.push(...summed)
  const basis = randomBases(sketch, source, ids)
  say(sketch, id, source, desk, { ...within, ...sums, ...crowd, basis }, true)
}

/** Mostly one earlier statement that bears, now and then any of those so far. */
function summedBy(sketch: Sketch, earlier: readonly string[]): string[] {
  const { random, statements } = sketch
  if (random.chance(0.7)) return earlier.length > 0 ? [pick(sketch, earlier)] : []
  return random.subset(
    statements.map(({ id }) => id),
    0.4,
  )
}

/** The outlet of the page in its own voice, some outlet, somebody, or nobody named. */
function sourceFor(sketch: Sketch, desk: Desk): string | null {
  const { random } = sketch
  if (random.chance(0.07)) return null
  if (random.chance(0.22)) return desk.outlet
  return random.chance(0.2) ? pick(sketch, sketch.outlets) : anybody(sketch)
}

/** Whoever reports a statement, and now and then whoever reports that. */
function addOuter(sketch: Sketch, inner: string, desk: Desk): string {
  const { random } = sketch
  const within = random.chance(0.4) ? { within: addOuter(sketch, `${inner}-o`, desk) } : {}
  const id = `${inner}-outer`
  const source = random.chance(0.2) ? null : anybody(sketch)
  say(sketch, id, source, desk, within)
  return id
}
