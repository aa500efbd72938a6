import { anybody, pick, type Sketch } from './sketch.ts'

type Basis = Record<string, unknown>

/** One basis or several, of any kind. `ids` are statements to come, on which an inference may rest too. */
export function randomBases(sketch: Sketch, source: string | null, ids: readonly string[]): Basis | Basis[] {
  const { random } = sketch
  const first = randomBasis(sketch, source, ids)
  if (first.kind === 'unstated' || random.chance(0.45)) return first
  const more = Array.from({ length: 1 + random.int(2) }, () => randomBasis(sketch, source, ids))
  return [first, ...more.filter(({ kind }) => kind !== 'unstated')]
}

function randomBasis(sketch: Sketch, source: string | null, ids: readonly string[]): Basis {
  const { exhibits } = sketch
  switch (sketch.random.int(13)) {
    case 0:
    case 1:
      return { kind: 'witnessed' }
    case 2:
    case 3:
      return { kind: 'own' }
    case 4:
    case 12:
      return exhibits.length > 0 && sketch.random.chance(0.8)
        ? { kind: 'holds', of: pick(sketch, exhibits) }
        : { kind: 'holds' }
    case 5:
    case 6:
      return exhibits.length > 0 && sketch.random.chance(0.5)
        ? { kind: 'told-by', through: reliedOn(sketch, source) }
        : { kind: 'told-by', by: tellerOf(sketch, source) }
    case 7:
      return { kind: 'told-by', by: tellerOf(sketch, source) }
    case 8:
    case 9:
    case 10:
      return { kind: 'inferred', ...groundsOf(sketch, source, ids) }
    default:
      return { kind: 'unstated' }
  }
}

/** Now and then somebody was told by themselves. */
function tellerOf(sketch: Sketch, source: string | null): string {
  if (source !== null && sketch.random.chance(0.12)) return source
  const sources = sketch.statements.flatMap((one) => (one.bears && one.source !== null ? [one.source] : []))
  const teller = sources.length > 0 && sketch.random.chance(0.5) ? pick(sketch, sources) : anybody(sketch)
  sketch.leanedOn.push(teller)
  return teller
}

function reliedOn(sketch: Sketch, source: string | null): string {
  const exhibit = pick(sketch, sketch.exhibits)
  if (source !== null) sketch.relying.push({ source, exhibit })
  return exhibit
}

function groundsOf(sketch: Sketch, source: string | null, ids: readonly string[]): Basis {
  const { random } = sketch
  if (random.chance(0.12)) return {}
  const on = Array.from({ length: 1 + random.int(2) }, () => groundOf(sketch, source, ids))
  sketch.leanedOn.push(...on)
  return { on: [...new Set(on)] }
}

function groundOf(sketch: Sketch, source: string | null, ids: readonly string[]): string {
  const { random, exhibits, documents } = sketch
  if (source !== null && random.chance(0.1)) return source
  switch (random.int(5)) {
    case 0:
    case 1:
      return pick(sketch, ids)
    case 2:
      return anybody(sketch)
    case 3:
      return exhibits.length > 0 ? pick(sketch, exhibits) : anybody(sketch)
    default:
      return pick(sketch, documents)
  }
}
