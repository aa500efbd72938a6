import { add, citing, pick, type Said, type Sketch } from './sketch.ts'

/** Copies of statements on other pages: known, unknown, of copies, in a circle, of what is only cited. */
export function addCopying(sketch: Sketch): void {
  const { random, statements } = sketch
  const bearing = statements.filter(({ bears }) => bears)
  if (random.chance(0.3)) addChain(sketch, bearing)
  else if (random.chance(0.75)) addRecords(sketch, bearing)
  if (random.chance(0.45)) addOldCopying(sketch, 'old-copying', bearing)
  if (random.chance(0.2)) addOldCopying(sketch, 'older-copying', bearing)
}

/** One record or several, of which the next often says that the original was a copy itself. */
function addRecords(sketch: Sketch, bearing: readonly Said[]): void {
  const { random } = sketch
  let last: Said | undefined
  for (let at = 0; at < 1 + random.int(3); at++) {
    const copy: Said = random.chance(0.75) && last ? last : pick(sketch, bearing)
    last = addRecord(sketch, `copying-${at}`, copy, bearing) ?? last
  }
}

/** Three statements, alike, each a copy of the one before; and perhaps another copy beside them. */
function addChain(sketch: Sketch, bearing: readonly Said[]): void {
  const { random } = sketch
  const alike = bearing.filter(({ id }) => sketch.alike.has(id))
  const start = random.int(Math.max(1, alike.length - 2))
  const chain = alike.slice(start, start + 3)
  for (const [at, copy] of chain.entries()) addPair(sketch, copy, chain[at - 1])
  const [copy, original] = bearing.filter((one) => !chain.includes(one))
  if (copy && original && random.chance(0.6)) {
    addPair(sketch, copy, original)
    sketch.originals.add(original.id)
  }
}

/** A copy of what stands on another page. */
function addPair(sketch: Sketch, copy: Said, original: Said | undefined): void {
  if (!original || original.desk.page === copy.desk.page) return
  const documents = { copy: copy.desk.document, of: original.desk.document }
  const pairs = [[copy.id, original.id]]
  add(sketch, 'copying', { id: `${copy.id}-copied`, ...documents, pairs, ...citing([copy.id]) })
}

/** Gives the original, which the next record may say was a copy itself. */
function addRecord(sketch: Sketch, id: string, copy: Said, bearing: readonly Said[]): Said | undefined {
  const { random, desks } = sketch
  const others = bearing.filter(({ desk }) => desk.page !== copy.desk.page)
  const fresh = others.filter((one) => !sketch.copied.has(one.id))
  const elsewhere = fresh.length > 0 && random.chance(0.8) ? fresh : others
  sketch.copied.add(copy.id)
  const direction = random.chance(0.2) ? { direction: 'unknown' } : {}
  const fields = { id, copy: copy.desk.document, ...direction, ...citing([copy.id]) }
  const cited = desks.filter(({ form, page }) => form === 'cited' && page !== copy.desk.page)
  if (cited.length > 0 && random.chance(0.3)) {
    add(sketch, 'copying', { ...fields, of: pick(sketch, cited).page, pairs: [[copy.id]] })
    return undefined
  }
  if (elsewhere.length === 0) return undefined
  const original = pick(sketch, elsewhere)
  const pairs = [[copy.id, original.id]]
  sketch.originals.add(original.id)
  add(sketch, 'copying', { ...fields, of: original.desk.document, pairs })
  if (random.chance(0.12)) {
    const turned = { id: `${id}-turned`, copy: original.desk.document, of: copy.desk.document }
    add(sketch, 'copying', { ...turned, pairs: [[original.id, copy.id]], ...citing([copy.id]) })
  }
  return original
}

/** A record of the old kind: outlets, or people, who copied one another, with statements cited or not. */
function addOldCopying(sketch: Sketch, id: string, bearing: readonly Said[]): void {
  const { random } = sketch
  const one = pick(sketch, bearing)
  const elsewhere = bearing.filter(({ desk }) => desk.page !== one.desk.page)
  const other = pick(sketch, elsewhere.length > 0 ? elsewhere : bearing)
  const memberOf = ({ source, desk }: Said) => (random.chance(0.75) || source === null ? desk.outlet : source)
  const members = [...new Set([memberOf(one), memberOf(other)])]
  if (members.length < 2) return
  const cites = random.chance(0.5)
    ? [one.id, other.id, ...random.subset(bearing, 0.3).map(({ id }) => id)]
    : members
  const fields = { id, type: 'copying', title: 'Copying', members }
  add(sketch, 'dependence', { ...fields, ...citing([...new Set(cites)]) })
}
