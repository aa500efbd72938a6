import { add, anybody, citing, pick, type Sketch } from './sketch.ts'

const NAMES = ['mira', 'omar', 'salma', 'faris', 'noor']
const OUTLETS = ['gazette', 'courier', 'herald']
const TYPES = ['person', 'person', 'group', 'body', 'state'] as const

/** The case, its author, three to five parties, and one to three outlets. */
export function addPeople(sketch: Sketch): void {
  add(sketch, 'case', {
    id: 'random',
    kicker: 'Random',
    title: 'Random',
    question: 'Did it?',
    language: 'en',
  })
  add(sketch, 'author', { id: 'ana', name: 'Ana', role: 'editor' })
  const count = 3 + sketch.random.int(3)
  if (sketch.random.chance(0.6)) addCrowds(sketch)
  for (const name of NAMES.slice(0, count - sketch.parties.length)) {
    add(sketch, 'party', { id: name, type: pick(sketch, TYPES), name })
    sketch.parties.push(name)
  }
  for (const name of OUTLETS.slice(0, 1 + sketch.random.int(3))) {
    add(sketch, 'party', { id: name, type: 'outlet', name })
    sketch.outlets.push(name)
  }
}

/** Two crowds of one whole, and perhaps the whole itself as somebody who speaks. */
function addCrowds(sketch: Sketch): void {
  add(sketch, 'party', { id: 'village', type: 'crowd', name: 'A village' })
  for (const id of ['elders', 'farmers']) {
    add(sketch, 'party', { id, type: 'crowd', name: id, partOf: 'village', ...crowdSize(sketch) })
    sketch.parties.push(id)
  }
  if (sketch.random.chance(0.3)) sketch.parties.push('village')
}

function crowdSize(sketch: Sketch): Record<string, unknown> {
  if (sketch.random.chance(0.2)) return {}
  return { size: crowdCount(sketch) }
}

/** A count that may be of nobody, and may have no bound. */
export function crowdCount({ random }: Sketch): { low: number; high: number | null } {
  const low = random.chance(0.45) ? 0 : random.int(4)
  return { low, high: random.chance(0.2) ? null : low + random.int(4) }
}

const TIES = ['works-for', 'speaks-for', 'works-for', 'speaks-for', 'backs']
const DEPENDENCES = [
  'ownership',
  'sponsorship',
  'command',
  'affiliation',
  'one-source',
  'side',
  'side',
] as const

/** Ties and dependences among those who speak. They cite statements, and so come last. */
export function addTies(sketch: Sketch): void {
  const { random, statements } = sketch
  const cited = statements.map(({ id }) => id)
  for (let at = 0; at < 2 + random.int(3); at++) {
    const [from, to] = [anybody(sketch), anybody(sketch)]
    if (from === to || cited.length === 0) continue
    add(sketch, 'tie', {
      id: `tie-${at}`,
      from,
      relation: pick(sketch, TIES),
      to,
      statements: cited.slice(0, 1),
    })
  }
  for (let at = 0; at < random.int(4); at++) {
    const members = random.subset([...sketch.parties, ...sketch.outlets], 0.5)
    if (members.length < 2) continue
    const type = pick(sketch, DEPENDENCES)
    add(sketch, 'dependence', { id: `dependence-${at}`, type, title: type, members, ...citing(members) })
  }
}
