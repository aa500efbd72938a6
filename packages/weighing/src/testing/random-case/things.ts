import { say } from './say.ts'
import { add, anybody, citing, pick, type Said, type Sketch } from './sketch.ts'

const FINDINGS = [
  'supports',
  'supports',
  'supports',
  'authentic',
  'inconclusive',
  'about-something-else',
  'contradicts',
  'forged',
] as const

/** An exhibit or two, with their makers; some are shown in a page. */
export function addExhibits(sketch: Sketch): void {
  const { random } = sketch
  const count = random.chance(0.8) ? 1 + random.int(2) : 0
  for (let at = 0; at < count; at++) {
    const id = `video-${at}`
    const shown = random.chance(0.5) ? { shown: [showing(sketch)] } : {}
    const maker = random.chance(0.5) ? { madeBy: anybody(sketch) } : {}
    add(sketch, 'exhibit', {
      id,
      name: id,
      type: 'video',
      ...citing([sketch.documents[0] ?? '']),
      ...maker,
      ...shown,
    })
    sketch.exhibits.push(id)
  }
}

function showing(sketch: Sketch) {
  const as = sketch.random.chance(0.75) ? 'original' : 'picture'
  return { document: pick(sketch, sketch.documents), as }
}

/** Who examined the exhibits and what they found; who collected them; what they are offered for. */
export function addFindings(sketch: Sketch): void {
  const { random, exhibits } = sketch
  for (const exhibit of exhibits) {
    const examined = random.chance(0.2) ? 0 : 1 + random.int(2)
    if (random.chance(0.25)) addFinding(sketch, exhibit, `${exhibit}-forgery`, 'forged')
    for (let at = 0; at < examined; at++) addFinding(sketch, exhibit, `${exhibit}-analysis-${at}`)
    if (random.chance(0.4)) addCustody(sketch, exhibit)
    if (random.chance(0.7)) {
      const how = random.chance(0.85) ? 'asserts' : 'denies'
      add(sketch, 'bearing', { id: `${exhibit}:fell`, of: exhibit, claim: 'fell', how })
    }
  }
}

function addFinding(
  sketch: Sketch,
  exhibit: string,
  id: string,
  finding: string = pick(sketch, FINDINGS),
): void {
  const { random } = sketch
  const { analyst, report } = examiner(sketch, exhibit, id)
  const independent = random.chance(0.75)
  add(sketch, 'analysis', { id, exhibit, analyst, finding, independent, statement: report.id })
  if (report.source === null || !random.chance(0.12)) return
  say(sketch, `${id}-back`, report.source, pick(sketch, sketch.desks), { recants: report.id })
}

/**
 * Who examines an exhibit, and where that is reported: in a word of theirs on the claim, or apart from it.
 */
function examiner(sketch: Sketch, exhibit: string, id: string): { analyst: string; report: Said } {
  const { random } = sketch
  const spoken = sketch.statements.filter(({ source }) => source !== null)
  if (spoken.length > 0 && random.chance(0.15)) {
    const report = pick(sketch, spoken)
    return { analyst: report.source ?? anybody(sketch), report }
  }
  const relying = sketch.relying.filter((one) => one.exhibit === exhibit)
  const analyst = relying.length > 0 && random.chance(0.6) ? pick(sketch, relying).source : anybody(sketch)
  const reporter = random.chance(0.8) ? anybody(sketch) : null
  const source = random.chance(0.35) ? reporter : analyst
  return { analyst, report: say(sketch, `${id}-report`, source, pick(sketch, sketch.desks), {}) }
}

function addCustody(sketch: Sketch, exhibit: string): void {
  const { random, statements } = sketch
  const ends = random.chance(0.5) ? { from: anybody(sketch) } : { to: anybody(sketch) }
  const event = random.chance(0.7) ? 'collected' : pick(sketch, ['sought', 'refused', 'held'])
  const said = statements.slice(0, 1).map(({ id }) => id)
  if (said.length === 0) return
  add(sketch, 'custody', { id: `${exhibit}-custody`, exhibit, event, ...ends, statements: said })
}
