import {
  type Case,
  type Change,
  formOf,
  mentionsOf,
  pageOf,
  type RecordEntry,
  recordFor,
  references,
} from '@hearsay/case'
import { fieldChanges } from '@hearsay/dossier/history/changes.ts'
import { valueWords } from '@hearsay/dossier/history/values.ts'
import {
  aboutKind,
  authorName,
  fieldWords,
  kindWords,
  sentenceCase,
  timeWords,
  titleOf,
} from '@hearsay/words'
import { choiceOf } from './choices.ts'
import { isChanged, isWritten } from './kinds.ts'
import { mergedBy, mergesInto } from './merges.ts'

/** A record as somebody at the desk sees it: what it says, what it names, what rests on it, its history. */
export type RecordView = NonNullable<ReturnType<typeof recordView>>

/** The record of a case with an id, as it stands or last stood; undefined where there never was one. */
export function recordView(of: Case, id: string) {
  const record = recordFor(of, id)
  if (!record) return undefined
  const isStanding = of.kinds.has(id)
  return {
    id,
    kind: record.kind,
    kindWords: sentenceCase(kindWords(record.kind, 'en'), 'en'),
    title: titleOf(of, record, 'en'),
    about: aboutKind(record.kind, 'en'),
    isStanding,
    isChanged: isStanding && isChanged(record.kind),
    isWritten: isWritten(record.kind),
    fields: fieldsIn(of, record),
    names: rows(of, [...new Set(references(record).map((each) => each.id))]),
    merges: isStanding ? mergesInto(of, id) : [],
    mergedBy: mergedBy(of, id),
    mentions: rows(of, isStanding ? mentionsOf(of, id).map((each) => each.id) : []),
    history: of.history
      .filter((change) => change.id === id)
      .map((change) => changeRow(of, change))
      .toReversed(),
    page: isStanding ? pageWith(of, record) : null,
  }
}

function fieldsIn(of: Case, record: RecordEntry) {
  const values = new Map(Object.entries(record))
  return formOf(record.kind).flatMap(({ name }) => {
    const value = values.get(name)
    const words = choiceOf(record.kind, name, value) ?? valueWords(of, name, value, 'en')
    return words === null ? [] : [{ name: fieldWords(name, 'en'), words }]
  })
}

function rows(of: Case, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const record = recordFor(of, id)
    return record
      ? [{ id, kind: sentenceCase(kindWords(record.kind, 'en'), 'en'), title: titleOf(of, record, 'en') }]
      : []
  })
}

function changeRow(of: Case, change: Change) {
  const { kind, at, by, why, before, after } = change
  return {
    index: change.index,
    kind: sentenceCase(kindWords(kind, 'en'), 'en'),
    at: timeWords(at, 'en'),
    by: authorName(of, by, 'en'),
    why: why ?? '',
    fields: before && after ? fieldChanges(of, before, after, 'en') : [],
  }
}

/** The page on which a record stands; null where nothing was captured, as of what is only cited. */
function pageWith(of: Case, record: RecordEntry): string | null {
  if (record.kind !== 'statement' && record.kind !== 'document') return null
  const page = pageOf(of, record.kind === 'statement' ? record.document : record.id)
  return page?.form === 'capture' ? page.id : null
}
