/**
 * Which of the things that are named are one: "the dock video", "video from the loading dock", "the
 * recording".
 */
import type { DraftParty } from '../parties/parties.ts'
import type { Noun } from './nouns.ts'
import type { Sight } from './steps.ts'
import type { ThingType } from './thing.ts'

export interface Group {
  readonly sights: Sight[]
  readonly marks: Set<string>
  type: ThingType | null
}

/** In the order in which they are first named. */
export function sameThings(sights: readonly Sight[]): Group[] {
  const groups: Group[] = []
  // What is named in full comes first: a bare "the log" then finds the one that it can be.
  const full = sights.filter(({ noun }) => noun.marks.length > 0)
  for (const sight of full) join(groups, sight, groups.find((group) => isSame(group, sight.noun)) ?? null)
  const bare = sights.filter(
    ({ noun, step }) =>
      noun.marks.length === 0 && (step || !/^(?:his|her|my|their|your)\b/i.test(noun.words)),
  )
  for (const sight of bare) join(groups, sight, bareIn(groups, sight))
  return groups
}

function join(groups: Group[], sight: Sight, group: Group | null): void {
  const found: Group = group ?? { sights: [], marks: new Set(), type: null }
  if (!group) groups.push(found)
  found.sights.push(sight)
  for (const mark of sight.noun.marks) found.marks.add(mark)
  found.type ??= sight.noun.type
}

const isSame = ({ type, marks }: Group, noun: Noun): boolean =>
  areOneKind(type, noun.type) && noun.marks.some((mark) => marks.has(mark))

/** The last that the page names before it, or the only one of the pile. */
function bareIn(groups: readonly Group[], { noun, page }: Sight): Group | null {
  const fits = groups.filter(({ type }) => areOneKind(type, noun.type))
  const before = fits
    .flatMap((group) => group.sights.map((sight) => ({ group, sight })))
    .filter(({ sight }) => sight.page === page && sight.noun.span[0] <= noun.span[0])
    .sort((a, b) => a.sight.noun.span[0] - b.sight.noun.span[0])
  const here = (
    before.findLast(({ sight }) => lastWord(sight.noun.head) === lastWord(noun.head)) ?? before.at(-1)
  )?.group
  if (here) return here
  return /^the\b/i.test(noun.words) && fits.length === 1 ? (fits[0] ?? null) : null
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)

/** A file may be anything; what is recorded may be heard or seen. */
function areOneKind(one: ThingType | null, other: ThingType | null): boolean {
  if (one === null || other === null || one === other) return true
  const pair = [one, other].sort().join(' ')
  return pair === 'audio video'
}

/** What one page says was sent to somebody, and another that they received, is one thing. */
export function joinedByReceipt(groups: readonly Group[], idOf: (party: DraftParty) => string): Group[] {
  const out: Group[] = []
  for (const group of groups) {
    const known = out.find((other) => areOneKind(other.type, group.type) && meets(other, group, idOf))
    if (known) for (const sight of group.sights) join(out, sight, known)
    else out.push(group)
  }
  return out
}

function meets(one: Group, other: Group, idOf: (party: DraftParty) => string): boolean {
  const receipts = (group: Group) =>
    group.sights.flatMap(({ page, step }) =>
      step?.event === 'transferred' && step.to ? [{ page, to: idOf(step.to) }] : [],
    )
  return receipts(one).some((a) => receipts(other).some((b) => a.to === b.to && a.page !== b.page))
}
