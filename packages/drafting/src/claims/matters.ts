import { groupsAt, joinsOf } from './linkage.ts'
import type { Saying } from './sayings.ts'
import { centreOf, cosine, type Mix, sum, unit, type Vector, vectorsOf } from './vectors.ts'
import { doersIn } from './words/doers.ts'

/** The mixes and cuts that are tried; what most of them put together stays together. */
const MIXES: readonly Mix[] = [0.5, 0.8, 1.1].flatMap((row) =>
  [0.15, 0.35, 0.6].map((before) => ({ row, before })),
)
const CUTS = [0.05, 0.065, 0.08, 0.1]
const MOST = 0.35
/** The mix for all that comes behind. */
const MIX: Mix = { row: 0.8, before: 0.35 }

/** A large matter is looked at alone, where the words that all of it shares tell nothing apart. */
const LARGE = 10
const CUT_WITHIN = 0.12
/**
 * Fewest statements, and voices, of a part that stands as a matter of its own; parts more alike than this are
 * one.
 */
const PART = { statements: 3, voices: 2, alike: 0.2 }

/** What is left of a likeness where the one says that the army did it and the other says the rebels. */
const OTHER_DOER = 0.5

/** How often statements may move to the matter that they are most like. */
const ROUNDS = 3
/** A lone statement stays so where nothing is as alike as this. */
const LONE = 0.07
/**
 * When a statement is of a second matter too: how alike it is to it, and beside how alike it is to its own.
 */
const SECOND = { least: 0.2, share: 0.7, statements: 3 }

/** Statements of one matter, by index among the sayings, and how alike each is to the rest of them. */
export interface Matter {
  readonly members: readonly { readonly at: number; readonly alike: number }[]
  readonly centre: Vector
}

/** What the pile is about: groups of statements about one thing, for or against. */
export function mattersOf(sayings: readonly Saying[]): Matter[] {
  const vectors = vectorsOf(sayings, MIX)
  const groups = settled(
    agreed(sayings).flatMap((group) => parted(sayings, group)),
    vectors,
  )
  const centres = groups.map((group) => centreOf(group.map((at) => vectorAt(vectors, at))))
  const home = new Map(groups.flatMap((group, index) => group.map((at) => [at, index] as const)))
  return groups.map((group, index) => {
    const centre = centres[index] ?? new Map()
    const alike = (at: number) => cosine(vectorAt(vectors, at), centre)
    const guests =
      group.length < SECOND.statements ? [] : [...vectors.keys()].filter((at) => isGuest(at, index))
    const members = [...group, ...guests].sort((one, other) => one - other)
    return { members: members.map((at) => ({ at, alike: alike(at) })), centre }
  })

  function isGuest(at: number, matter: number): boolean {
    const mine = home.get(at) ?? -1
    if (mine === matter) return false
    const [there, here] = [matter, mine].map((each) =>
      cosine(vectorAt(vectors, at), centres[each] ?? new Map()),
    )
    return (there ?? 0) > SECOND.least && (there ?? 0) > SECOND.share * (here ?? 0)
  }
}

/** What most mixes and cuts agree on. */
function agreed(sayings: readonly Saying[]): number[][] {
  const count = sayings.length
  const together = Array.from({ length: count }, () => new Float64Array(count))
  for (const mix of MIXES) {
    const vectors = vectorsOf(sayings, mix)
    const joins = joinsOf(count, alikeIn(sayings, vectors))
    for (const cut of CUTS) for (const group of groupsAt(count, joins, cut)) note(together, group)
  }
  const runs = MIXES.length * CUTS.length
  const joins = joinsOf(count, (one, other) => (together[one]?.[other] ?? 0) / runs)
  return groupsAt(count, joins, MOST)
}

/** How alike two statements are: half as much where they name different doers. */
function alikeIn(sayings: readonly Saying[], vectors: readonly Vector[]) {
  const doers = sayings.map(({ words }) => doersIn(words))
  return (one: number, other: number): number => {
    const [mine, theirs] = [doers[one] ?? new Set(), doers[other] ?? new Set()]
    const isOther = mine.size > 0 && theirs.size > 0 && ![...mine].some((doer) => theirs.has(doer))
    return cosine(vectorAt(vectors, one), vectorAt(vectors, other)) * (isOther ? OTHER_DOER : 1)
  }
}

function note(together: readonly Float64Array[], group: readonly number[]): void {
  for (const one of group) {
    const row = together[one]
    if (row) for (const other of group) row[other] = (row[other] ?? 0) + 1
  }
}

/** A large matter in its parts, where it has two or more with voices of their own. */
function parted(sayings: readonly Saying[], group: readonly number[]): number[][] {
  if (group.length < LARGE) return [[...group]]
  const inside = group.flatMap((at) => sayings[at] ?? [])
  const vectors = vectorsOf(inside, MIX)
  const joins = joinsOf(inside.length, alikeIn(inside, vectors))
  const all = groupsAt(inside.length, joins, CUT_WITHIN)
  const parts = joinedAlike(
    vectors,
    all.filter(
      (part) =>
        part.length >= PART.statements && new Set(part.map((at) => inside[at]?.who)).size >= PART.voices,
    ),
  )
  if (parts.length < 2) return [[...group]]
  const centres = parts.map((part) => centreOf(part.map((at) => vectorAt(vectors, at))))
  const whole = parts.map((part) => [...part])
  for (const at of all.flat().filter((one) => !parts.some((part) => part.includes(one)))) {
    whole[closest(vectorAt(vectors, at), centres)]?.push(at)
  }
  return whole.map((part) => part.flatMap((at) => group[at] ?? []))
}

function joinedAlike(vectors: readonly Vector[], parts: readonly number[][]): number[][] {
  const centres = parts.map((part) => centreOf(part.map((at) => vectorAt(vectors, at))))
  const joins = joinsOf(parts.length, (one, other) =>
    cosine(vectorAt(centres, one), vectorAt(centres, other)),
  )
  return groupsAt(parts.length, joins, PART.alike).map((group) => group.flatMap((part) => parts[part] ?? []))
}

/** Each statement with the matter that it is most like, itself left out of it. */
function settled(groups: readonly number[][], vectors: readonly Vector[]): number[][] {
  let now = groups.map((group) => [...group])
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = now.map((group) =>
      group.reduce((all, at) => sum(all, vectorAt(vectors, at)), new Map<string, number>()),
    )
    const next: number[][] = now.map(() => [])
    for (const [mine, group] of now.entries()) for (const at of group) next[bestFor(at, mine, sums)]?.push(at)
    now = next.filter((group) => group.length > 0)
  }
  return now

  function bestFor(at: number, mine: number, sums: readonly Vector[]): number {
    const vector = vectorAt(vectors, at)
    const alike = sums.map((each, index) => {
      if (index !== mine) return cosine(vector, unit(each))
      return now[mine]?.length === 1 ? LONE : cosine(vector, unit(sum(each, vector, -1)))
    })
    const best = Math.max(...alike)
    return (alike[mine] ?? 0) >= best ? mine : alike.indexOf(best)
  }
}

function closest(vector: Vector, centres: readonly Vector[]): number {
  const alike = centres.map((centre) => cosine(vector, centre))
  return alike.indexOf(Math.max(...alike))
}

function vectorAt(vectors: readonly Vector[], at: number): Vector {
  return vectors[at] ?? new Map()
}
