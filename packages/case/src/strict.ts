import { daysExist } from './dates.ts'
import { CaseError, type Issue } from './errors.ts'
import type { Case, Change } from './fold/case.ts'
import type { RecordEntry } from './kinds/index.ts'

type Objection = Pick<Issue, 'path' | 'message'>

/** Fields whose text is the page's, not a person's: it may be anything. */
const QUOTED: ReadonlySet<string> = new Set(['words', 'kind', 'at', 'by', 'id'])

/**
 * What is refused of entries that are recorded from now on, and stands in ledgers of long ago: they open as they
 * always did, because the fold never asks this. Whoever takes new entries in does: the reader of case files, and
 * the store where it appends.
 * @param from number of entries that the case had before
 */
export function newIssues(state: Case, from = 0): Issue[] {
  return state.history
    .slice(from)
    .flatMap((change) => strictIssues(change).map((issue) => ({ ...issue, entry: change.index - from })))
}

/** @throws {CaseError} with code `new`, where new entries record what can be in old ledgers only */
export function checkNew(state: Case, from = 0): void {
  const issues = newIssues(state, from)
  if (issues.length > 0) throw new CaseError(issues)
}

/** The same, of what one entry did: a record made, or one corrected. */
export function strictIssues({ kind, after }: Change): Omit<Issue, 'entry'>[] {
  if (!after || (kind !== after.kind && kind !== 'correction')) return []
  const base = kind === 'correction' ? ['set'] : []
  const objections = [...textsOf(after).flatMap(textIssues), ...impossible(after)]
  return objections.map(({ path, message }) => ({ code: 'new', path: [...base, ...path], message }))
}

function impossible(record: RecordEntry): Objection[] {
  switch (record.kind) {
    case 'statement':
      return record.basis.by !== undefined && record.basis.by === record.source
        ? [wrong(['basis', 'by'], `expected another party than the source: nobody is told by themselves`)]
        : []
    case 'document':
      return Date.parse(record.captured) > Date.parse(record.at)
        ? [
            wrong(
              ['captured'],
              `expected a time not after ${record.at}, when it was recorded; found ${record.captured}`,
            ),
          ]
        : []
    case 'tie':
      return record.from === record.to
        ? [wrong(['to'], 'expected another party than from: a tie joins two')]
        : []
    case 'dependence':
    case 'independence':
      return twice(record.members)
    default:
      return []
  }
}

function twice(members: readonly string[]): Objection[] {
  const index = members.findIndex((member, place) => members.indexOf(member) < place)
  return index === -1
    ? []
    : [wrong(['members', index], `expected each party once; "${members[index]}" stands here twice`)]
}

interface Text {
  readonly path: (string | number)[]
  readonly text: string
}

/** Every text of a record, wherever in it, but for what is the page's or no text at all. */
function textsOf(record: RecordEntry): Text[] {
  return Object.entries(record).flatMap(([field, value]) => (QUOTED.has(field) ? [] : within(value, [field])))
}

function within(value: unknown, path: (string | number)[]): Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => within(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => within(inner, [...path, key]))
}

function textIssues({ path, text }: Text): Objection[] {
  if (!SEEN.test(text)) return [wrong(path, 'expected some text; found nothing that anybody can see')]
  return path.at(-1) === 'edtf' && !daysExist(text)
    ? [wrong(path, `expected a date that exists; ${text} has a 29 February in a year that has none`)]
    : []
}

/** Anything but white space and what is never shown. */
const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u

function wrong(path: (string | number)[], message: string): Objection {
  return { path, message }
}
