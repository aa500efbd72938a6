import { isDeepStrictEqual } from 'node:util'
import type { Case, Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { editionsIn } from '../editions/editions.ts'
import { StoreError } from '../errors.ts'
import type { Reader } from '../read/reader.ts'
import type { Fresh } from './engines.ts'
import { documentOf, named, openPublishing, PAGE, pageCase } from './publishing.ts'

/* Everything that two cases can be asked for, and what verify says of them, to compare before and after. */

const SCAN = Buffer.alloc(1_200_000, 'a scan of it ')
export const PRIVATE = Buffer.from('not to be handed out')
const CASES = ['small', 'other']
const FRAME = { at: '2026-01-02T00:00:00Z', by: 'ana' }

/**
 * Two cases with everything that a store keeps: openings, an erasure, subtrees, documents, notes of each
 * kind.
 */
export async function fill(fresh: Fresh) {
  const publishing = await openPublishing(fresh)
  const { writer } = publishing.desk
  const first = pageCase('small')
  await writer.append('small', first, 0, { documents: [PAGE] })
  await publishing.publish('small')
  const claims = Array.from({ length: 260 }, (_, n) => entry('claim', { id: `c${n}`, text: `It fell ${n}.` }))
  const more: Entry[] = [
    ...claims,
    documentOf('scan', SCAN, 'published'),
    documentOf('private', PRIVATE, 'withheld'),
    entry('party', { id: 'otto', type: 'person', name: 'Otto' }),
    entry('correction', { of: 'mira', set: { name: 'Mira B.' }, why: 'her name', ...FRAME }),
    entry('erasure', { of: 'otto', paths: ['/name'], why: 'asked', ...FRAME }),
  ]
  await writer.append('small', more, first.length, { documents: [SCAN, PRIVATE] })
  await publishing.follow()
  await publishing.withdraw('small', 'It was wrong.')
  await publishing.publish('small')
  await writer.append('other', pageCase('other', Buffer.from('it fell, or so')), 0, {
    documents: [Buffer.from('it fell, or so')],
  })
  await publishing.publish('other')
  await publishing.follow()
  return publishing
}

/** Everything that a case can be asked for; of what is refused, the code. */
export async function answersOf(reader: Reader<Entry, Case>): Promise<Map<string, unknown>> {
  const editions = editionsIn(reader)
  const answers = new Map<string, unknown>()
  const ask = async (question: string, answer: () => Promise<unknown>) => {
    answers.set(
      question,
      await answer().catch((error) => {
        if (error instanceof StoreError) return error.code
        throw new Error(`${question} ends in a stack`, { cause: error })
      }),
    )
  }
  await ask('signers', () => reader.signers())
  for (const id of CASES) {
    await ask(`read ${id}`, () => reader.read(id))
    await ask(`read ${id} from 200`, () => reader.read(id, 200))
    await ask(`load ${id}`, () => reader.load(id))
    await ask(`bundle ${id}`, () => reader.bundle(id))
    await ask(`checkpoints ${id}`, () => reader.checkpoints(id))
    await ask(`notices ${id}`, () => reader.notices(id))
    await ask(`edition ${id}`, () => editions.read(id))
    await ask(`withdrawn ${id}`, () => editions.withdrawn(id))
    await ask(`proof ${id}`, () => reader.proof(id, 3, 8))
    await ask(`consistency ${id}`, () => reader.consistency(id, 8))
    for (const bytes of [PAGE, SCAN]) {
      await ask(`document ${id} ${named(bytes)}`, () => reader.document(id, named(bytes)))
      await ask(`blob ${id} ${named(bytes)}`, () => streamed(reader, id, named(bytes)))
    }
  }
  return answers
}

async function streamed(reader: Reader<Entry, Case>, id: string, name: string) {
  const parts: Uint8Array[] = []
  for await (const part of (await reader.blob(id, name))?.bytes ?? []) parts.push(part)
  return Buffer.concat(parts)
}

const REFUSED: readonly unknown[] = ['corrupt', 'unknown-case']

/** Answers that are neither what they were nor refused. */
export function wrongAnswers(before: Map<string, unknown>, after: Map<string, unknown>): string[] {
  return [...after].flatMap(([question, answer]) =>
    REFUSED.includes(answer) || isDeepStrictEqual(answer, before.get(question)) ? [] : [question],
  )
}

/** What verify finds in every case that there is, or was: where, and in words. */
export async function faultsOf(reader: Reader<Entry, Case>): Promise<string[]> {
  const faults: string[] = []
  const listed = await reader.cases()
  for (const id of new Set([...CASES, ...listed.map(({ id }) => id)])) {
    const verdict = await reader.verify(id).catch((error) => {
      if (error instanceof StoreError && error.code === 'unknown-case') return undefined
      throw error
    })
    if (verdict === undefined) faults.push(`/cases/${id}`)
    else if (!verdict.ok) faults.push(...verdict.failures.map(({ where, message }) => `${where} ${message}`))
  }
  return faults
}
