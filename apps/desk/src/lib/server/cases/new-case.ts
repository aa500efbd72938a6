import { randomInt } from 'node:crypto'
import { CaseError, parseEntry } from '@hearsay/case'
import { idMaker } from '@hearsay/reading/ids'
import { type Desk, StoreError } from '@hearsay/store'
import { inTurn } from '../people/in-turn.ts'
import type { Person } from '../people/person.ts'
import { authorEntries, authorId } from './author.ts'
import { retried } from './retried.ts'

/** What somebody says of a case that they open. */
export interface NewCase {
  readonly title: string
  readonly question: string
  readonly kicker: string
  /** BCP 47. */
  readonly language: string
}

/** Time in which the same form by the same person opens the same case: it was sent twice. */
const TWICE = 10 * 60_000

/** Of two that are sent at once, the second finds what the first opened. */
const turn = inTurn()

/**
 * Opens a case, under an id that is readable in its title and that no other has. Where whoever opens it has
 * opened one that is the same in every word just now, it is that one.
 * @param isLimited whether nobody sees it but whoever opens it, until they let others in
 * @throws {CaseError}
 */
export async function openCase(
  desk: Desk,
  person: Person,
  given: NewCase,
  isLimited = false,
): Promise<string> {
  return await turn(
    async () =>
      (await openedJustNow(desk, person, given, isLimited)) ??
      (await openNew(desk, person, given, isLimited)),
  )
}

async function openedJustNow(
  { reader }: Desk,
  person: Person,
  given: NewCase,
  isLimited: boolean,
): Promise<string | undefined> {
  const begins = `${slugOf(given)}-`
  const limited = await reader.limited()
  for (const { id } of await reader.cases()) {
    if (!id.startsWith(begins) || id.length !== begins.length + LENGTH || limited.has(id) !== isLimited)
      continue
    const { value } = await reader.load(id)
    const { head } = value
    const isSame = FIELDS.every((field) => head[field] === given[field]) && head.by === authorId(person)
    if (isSame && Date.now() - Date.parse(head.at) < TWICE) return id
  }
  return undefined
}

const FIELDS = ['title', 'question', 'kicker', 'language'] as const

const slugOf = ({ title }: NewCase): string => idMaker()(title, 'case')

async function openNew(
  { writer }: Desk,
  person: Person,
  given: NewCase,
  isLimited: boolean,
): Promise<string> {
  const at = new Date().toISOString()
  const by = authorId(person)
  // Another has the same ending, once in a long while.
  return await retried(async () => {
    const id = `${slugOf(given)}-${ending()}`
    const head = { kind: 'case', at, by, id, ...given }
    const entries = [head, ...authorEntries(undefined, person, at)].map((entry) => parseEntry(entry))
    await writer.append(id, entries, 0, { ...(isLimited && { limitedTo: [by] }) }).catch(unwrapped)
    return id
  })
}

/** What the case does not take, without what the store says around it. */
function unwrapped(error: unknown): never {
  throw error instanceof StoreError && error.cause instanceof CaseError ? error.cause : error
}

/** None that is taken for another, and no vowel, so that they make no word. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789'
const LENGTH = 4

/**
 * What every id ends in, by chance: were the second case of a title told from the first by a number, whoever
 * opens one would learn that there is another, which may not be theirs to see.
 */
function ending(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

/** The fields that a case does not take as they are. */
export function wrongFields(error: unknown): string[] {
  const issues = error instanceof CaseError ? error.issues : []
  return [...new Set(issues.flatMap(({ path }) => path.slice(0, 1).map(String)))]
}
