import { setImmediate } from 'node:timers/promises'
import {
  type Captured,
  RefusedError,
  type Source,
  sourceName,
  type TakenWhole,
  type TakeOptions,
  take,
} from '@hearsay/capture'
import { parseEntry } from '@hearsay/case'
import { capturedPage, draftPages, type Page, proposalsOf } from '@hearsay/drafting'
import type { Desk } from '@hearsay/store'
import { deskText } from '@hearsay/words'
import { authorEntries, authorId } from '../cases/author.ts'
import { retried } from '../cases/retried.ts'
import { accepted, frameAt, withNeeds } from '../deciding/drafted.ts'
import type { Person } from '../people/person.ts'

/** What somebody gives to be captured, by the name that they know it by, and what they say of it. */
export interface Given {
  readonly name: string
  readonly source: Source
  readonly told: Partial<Pick<Page, 'title' | 'outlet' | 'published' | 'url'>>
}

/** What came of one page: recorded, held already, or refused in words. */
export type TakenIn =
  | { readonly kind: 'recorded' | 'held'; readonly document: string; readonly title: string }
  | { readonly kind: 'refused'; readonly name: string; readonly why: string }

interface Taking extends TakeOptions {
  /** Whether whoever captures may still do so: a long list takes minutes. */
  readonly mayStill?: () => Promise<boolean>
}

/**
 * Captures pages and records them in a case, each by itself: one that is refused does not stop the rest; that
 * whoever captures may no longer do so does.
 */
export async function takeIn(
  desk: Desk,
  caseId: string,
  person: Person,
  given: readonly Given[],
  { mayStill = async () => true, ...options }: Taking = {},
): Promise<TakenIn[]> {
  const all: TakenIn[] = []
  for (const { name, source, told } of given) {
    const called = (words: string) => words.replaceAll(sourceName(source), name)
    try {
      for await (const taken of take(source, options)) {
        // Between two pages of an archive, everybody else at the desk has their turn.
        await setImmediate()
        if (!(await mayStill())) return [...all, refused(name, deskText('en', 'given.noMore'))]
        if (taken.kind === 'archive') all.push(...remarksOn(taken).map((why) => refused(name, called(why))))
        if (taken.kind === 'not-taken') all.push(refused(called(taken.name), called(taken.note.message)))
        if (taken.kind === 'page')
          all.push(
            await recordPage(desk, caseId, person, taken.captured, {
              name: called(taken.captured.incoming.name),
              told,
            }),
          )
      }
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      all.push(refused(name, withoutName(called(error.message), name)))
    }
  }
  return all
}

const refused = (name: string, why: string): TakenIn => ({ kind: 'refused', name, why })

/** Remarks on one archive that are shown; a damaged one has one for each record. */
const MOST_REMARKS = 20

/** What of an archive could not be read; that it holds pictures and scripts, too, is no fault. */
function remarksOn({ notes }: TakenWhole): readonly string[] {
  const faults = notes.filter(({ code }) => code !== 'not-pages')
  const more = faults.length - MOST_REMARKS
  const shown = faults.slice(0, MOST_REMARKS).map(({ message }) => message)
  return more > 0 ? [...shown, deskText('en', 'given.moreFaults', { count: more })] : shown
}

/** A refusal stands beside the name of what is refused. */
const withoutName = (why: string, name: string): string =>
  why.startsWith(`${name}: `) ? why.slice(name.length + 2) : why

/** Nothing is read yet: whoever opens the page waits for that, not whoever captures it. */
const UNREAD = { statements: [], layout: [], diagnostics: [] }

/** Of one page, which is read and drafted while everybody at the desk waits; a long report has half of it. */
const MOST_CHARACTERS = 1_000_000

async function recordPage(
  desk: Desk,
  caseId: string,
  person: Person,
  captured: Captured,
  { name, told }: Pick<Given, 'name' | 'told'>,
): Promise<TakenIn> {
  const page = {
    ...capturedPage(captured, () => UNREAD),
    name,
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value)),
  }
  if (page.text.trim() === '') return refused(name, deskText('en', 'capture.empty'))
  if (page.text.length > MOST_CHARACTERS)
    return refused(name, deskText('en', 'given.tooLong', { most: MOST_CHARACTERS }))
  return await retried(() => recordOnce(desk, caseId, person, page, captured.incoming.bytes))
}

async function recordOnce(
  { reader, writer }: Desk,
  caseId: string,
  person: Person,
  page: Page,
  bytes: Uint8Array,
): Promise<TakenIn> {
  const { value, size } = await reader.load(caseId)
  const held = [...value.document.values()].find(({ form, hash }) => form === 'capture' && hash === page.hash)
  if (held) return { kind: 'held', document: held.id, title: held.title }
  const at = new Date().toISOString()
  const by = authorId(person)
  const draft = draftPages([page], { soFar: { case: value, pages: [] }, refused: [] })
  const proposals = proposalsOf(draft, frameAt(at))
  const key = proposals.find(({ subject }) => subject === 'page')?.key ?? ''
  const records = accepted(withNeeds(proposals, key), at, by)
  const entries = [...authorEntries(value, person, at), ...records].map((entry) => parseEntry(entry))
  const documents = [bytes, ...(page.textHash === null ? [] : [new TextEncoder().encode(page.text)])]
  await writer.append(caseId, entries, size, { documents })
  const record = entries.find((entry) => entry.kind === 'document')
  return { kind: 'recorded', document: record?.id ?? '', title: record?.title ?? page.name }
}
