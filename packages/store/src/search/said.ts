import {
  briefsOf,
  type Case,
  type Cited,
  type Document,
  ERASED,
  type RecordEntry,
  recordFor,
  spanOf,
  type When,
} from '@hearsay/case'
import { isSearched, type SearchedKind } from './place.ts'

/** What is searched of a record. */
export interface Said {
  readonly kind: SearchedKind
  readonly title: string
  readonly body: string
  readonly day: string
}

/**
 * What is searched of a record as it stands; undefined for what is not searched, and for a text that is
 * searched as the page from which it was taken. What was erased says nothing.
 * @param text of a document
 */
export function saidOf(of: Case, record: RecordEntry, text = ''): Said | undefined {
  const { kind } = record
  if (!isSearched(kind) || (record.kind === 'document' && record.form === 'text')) return undefined
  const { title, body, when } = partsOf(of, record, text)
  const kept = [...body].filter((part) => part !== undefined && part !== ERASED)
  return { kind, title: title === ERASED ? '' : title, body: kept.join('\n'), day: dayOf(when, record.at) }
}

/** The document that has the words of a page: the text that was taken from it, or itself. */
export function textDocument(of: Case, document: Document): Document | undefined {
  const taken = briefsOf(of, document.id).find(({ form }) => form === 'text')
  return taken ?? (document.mediaType === 'text/plain' ? document : undefined)
}

interface Parts {
  readonly title: string
  readonly body: readonly (string | undefined)[]
  readonly when?: When | undefined
}

function partsOf(of: Case, record: RecordEntry, text: string): Parts {
  switch (record.kind) {
    case 'case':
      return { title: record.title, body: [record.question, record.kicker, record.about] }
    case 'party':
      return {
        title: record.name,
        body: [...(record.aliases ?? []), record.short, ...sentences(record.about)],
      }
    case 'claim':
      return { title: record.text, body: [] }
    case 'account':
      return { title: record.title, body: [record.short, ...sentences(record.sentences)] }
    case 'exhibit':
      return { title: record.name, body: sentences(record.sentences) }
    case 'event':
      return { title: record.title, body: sentences(record.sentences), when: record.when }
    case 'narrative': {
      const variants = (record.variants ?? []).flatMap((one) => [one.name, ...sentences(one.sentences)])
      return { title: record.title, body: [...sentences(record.sentences), ...variants] }
    }
    case 'place':
      return { title: record.name, body: [record.coordinatesFrom] }
    case 'assessment': {
      const { happened, known, unknown } = record.summary ?? {}
      const summary = [happened, known, unknown].map((one) => one?.text)
      return {
        title: record.sentence,
        body: [record.confidenceSentence, ...summary, ...sentences(record.reasons)],
      }
    }
    case 'document':
      return { title: record.title, body: [nameOf(of, record.outlet), text], when: record.published }
    case 'statement': {
      const page = of.document.get(record.document)
      return {
        title: record.gist,
        body: [nameOf(of, record.source), ...record.words.map(({ exact }) => exact)],
        when: record.said?.edtf === undefined ? page?.published : record.said,
      }
    }
    default:
      return { title: '', body: [] }
  }
}

const sentences = (all: readonly Cited[] | undefined): string[] => (all ?? []).map(({ text }) => text)

function nameOf(of: Case, party: string | null): string | undefined {
  const record = party === null ? undefined : recordFor(of, party)
  return record?.kind === 'party' ? record.name : undefined
}

/** The first day of what a date covers; where it has no beginning, or there is none, that of the record. */
function dayOf(when: When | undefined, at: string): string {
  const start = when?.edtf === undefined ? undefined : spanOf(when.edtf)?.start
  const isKnown = start !== undefined && Math.abs(start) < 8.64e15
  const day = (isKnown ? new Date(start).toISOString() : at).slice(0, 10)
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : at.slice(0, 10)
}
