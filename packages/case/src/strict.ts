import { endedBidi } from '@hearsay/text'
import { backwardsIn, daysExist, isAfter } from './dates.ts'
import { CaseError, type Issue } from './errors.ts'
import type { Case, Change } from './fold/case.ts'
import { changesFrom } from './fold/inside.ts'
import { references } from './fold/references.ts'
import type { Document, RecordEntry, Statement } from './kinds/index.ts'
import { basesOf } from './query/bases.ts'

type Objection = Pick<Issue, 'path' | 'message'>

/** Fields whose text is the page's, not a person's: it may be anything. */
const QUOTED: ReadonlySet<string> = new Set(['words', 'kind', 'at', 'by', 'id'])

/**
 * What is refused of entries that are recorded from now on, and stands in ledgers of long ago: they open as
 * they always did, because the fold never asks this. Whoever takes new entries in does: the reader of case
 * files, and the store where it appends.
 * @param from number of entries that the case had before
 * @param now the present time (RFC 3339), where somebody knows it: nothing is recorded later than that
 */
export function newIssues(state: Case, from = 0, now?: string): Issue[] {
  return changesFrom(state, from).flatMap((change) =>
    strictIssues(change, now).map((issue) => ({ ...issue, entry: change.index - from })),
  )
}

/** @throws {CaseError} with code `new`, where new entries record what can be in old ledgers only */
export function checkNew(state: Case, from = 0, now?: string): void {
  const issues = newIssues(state, from, now)
  if (issues.length > 0) throw new CaseError(issues)
}

/**
 * The one rule that binds entries of other ledgers too when they come in: none is of a time to come.
 * @throws {CaseError} with code `new`
 */
export function checkTimes(state: Case, from: number, now: string): void {
  const issues = changesFrom(state, from).flatMap(({ index, at }) =>
    recordedLater(at, now).map((issue): Issue => ({ code: 'new', ...issue, entry: index - from })),
  )
  if (issues.length > 0) throw new CaseError(issues)
}

/** The same as `newIssues`, of what one entry did: a record made, or one corrected. */
export function strictIssues({ kind, at, after }: Change, now?: string): Omit<Issue, 'entry'>[] {
  const early = now === undefined ? [] : recordedLater(at, now)
  return [...early, ...objectionsTo(kind, after)].map(({ path, message }) => ({ code: 'new', path, message }))
}

/** Clocks of two machines differ by so much, in milliseconds. */
const TOLERANCE = 300_000

/** Whatever is recorded after this entry cannot be earlier: one from the future would freeze the case. */
function recordedLater(at: string, now: string): Objection[] {
  return Date.parse(at) > Date.parse(now) + TOLERANCE
    ? [wrong(['at'], `expected a time not after the present, ${now}; found ${at}`)]
    : []
}

function objectionsTo(kind: Change['kind'], after: Change['after']): Objection[] {
  if (!after || (kind !== after.kind && kind !== 'correction')) return []
  const base = kind === 'correction' ? ['set'] : []
  const objections = [...textsOf(after).flatMap(textIssues), ...ofItself(after), ...impossible(after)]
  return objections.map(({ path, message }) => wrong([...base, ...path], message))
}

/**
 * A sentence does not rest on the record in which it stands, nor an inference on itself, nor does a claim
 * contradict itself.
 */
function ofItself(record: RecordEntry): Objection[] {
  const found = references(record).find(({ id, kinds, path }) => {
    return id === record.id && (kinds === 'any' || path[0] === 'contradicts' || path[0] === 'basis')
  })
  return found ? [wrong([...found.path], 'expected another record than this one itself')] : []
}

function impossible(record: RecordEntry): Objection[] {
  switch (record.kind) {
    case 'statement':
      return [...toldByItself(record), ...saidLater(record)]
    case 'document':
      return [...capturedLater(record), ...publishedLater(record)]
    case 'tie':
      return record.from === record.to
        ? [wrong(['to'], 'expected another party than from: a tie joins two')]
        : []
    case 'comment':
      return record.asked === record.asker
        ? [wrong(['asker'], 'expected another party than asked: nobody asks themselves for comment')]
        : []
    case 'dependence':
    case 'independence':
      return twice(record.members)
    default:
      return []
  }
}

function toldByItself({ basis, source }: Statement): Objection[] {
  return basesOf({ basis }).flatMap(({ by }, index) => {
    if (by === undefined || by !== source) return []
    const place = Array.isArray(basis) ? ['basis', index] : ['basis']
    return [wrong([...place, 'by'], `expected another party than the source: nobody is told by themselves`)]
  })
}

function saidLater({ said, at }: Statement): Objection[] {
  const date = said?.edtf
  return date !== undefined && isAfter(date, at)
    ? [wrong(['said'], `expected a date not after ${at}, when it was recorded; found ${date}`)]
    : []
}

function capturedLater({ captured, at }: Document): Objection[] {
  return captured !== undefined && Date.parse(captured) > Date.parse(at)
    ? [wrong(['captured'], `expected a time not after ${at}, when it was recorded; found ${captured}`)]
    : []
}

function publishedLater({ published, captured, at }: Document): Objection[] {
  const date = published?.edtf
  const latest = captured ?? at
  const then = captured === undefined ? 'it was recorded' : 'the page was captured'
  return date !== undefined && isAfter(date, latest)
    ? [wrong(['published'], `expected a date not after ${latest}, when ${then}; found ${date}`)]
    : []
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
  const fields = Object.entries(value).filter(([key]) => key !== 'words') // of the page, wherever they stand
  return fields.flatMap(([key, inner]) => within(inner, [...path, key]))
}

function textIssues({ path, text }: Text): Objection[] {
  if (!SEEN.test(text)) return [wrong(path, 'expected some text; found nothing that anybody can see')]
  if (CONTROL.test(text)) return [wrong(path, 'expected text without control characters')]
  if (endedBidi(text) !== text) return [wrong(path, TURNED)]
  return path.at(-1) === 'edtf' ? dateIssues(path, text) : []
}

const TURNED =
  'expected text that turns nothing around but itself: a bidirectional control in it has no end, or no beginning'

function dateIssues(path: (string | number)[], date: string): Objection[] {
  if (!daysExist(date))
    return [wrong(path, `expected a date that exists; ${date} has a 29 February in a year that has none`)]
  const range = backwardsIn(date)
  return range === undefined ? [] : [wrong(path, `expected an end after the start; found ${range}`)]
}

/** Anything but white space, what is never shown, and the pattern of Braille without a dot. */
const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u

/** Those of ASCII are refused of every text, old or new. */
const CONTROL = /[\u0080-\u009f]/

function wrong(path: (string | number)[], message: string): Objection {
  return { path, message }
}
