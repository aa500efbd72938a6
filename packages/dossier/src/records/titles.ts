import { type Case, type EntryOf, ERASED, type RecordEntry, type RecordKind, recordFor } from '@hearsay/case'
import { nameOf, shortNameOf } from '../names.ts'
import { RELATIONS } from '../timeline/relations.ts'

const NOBODY = 'Nobody named'

type Titles = { readonly [K in RecordKind]: (record: EntryOf<K>, of: Case) => string }

/** What a reader calls a record of each kind. */
const TITLES: Titles = {
  case: ({ title }) => title,
  author: nameOf,
  place: ({ name }) => name,
  party: nameOf,
  document: ({ title }) => title,
  claim: ({ text }) => text,
  account: ({ title }) => title,
  statement: ({ source, gist }, of) =>
    `${source === null ? NOBODY : titleFor(of, source)}: ${gist === ERASED ? 'content erased' : gist}`,
  bearing: ({ of: item, how, claim }, of) => `${titleFor(of, item)} ${STANCE[how]} “${titleFor(of, claim)}”`,
  tie: ({ from, relation, to }, of) =>
    `${titleFor(of, from)}: ${RELATIONS[relation].from} ${nameWithin(of, to)}`,
  exhibit: ({ name }) => name,
  custody: ({ exhibit, event }, of) => `${titleFor(of, exhibit)}: ${event}`,
  analysis: ({ exhibit, analyst, finding }, of) =>
    `${titleFor(of, exhibit)}, examined by ${titleFor(of, analyst)}: ${finding}`,
  event: ({ title }) => title,
  belief: ({ of: subject, extent }, of) =>
    `How far it is believed: ${titleFor(of, subject)} (${extent.replaceAll('-', ' ')})`,
  narrative: ({ title }) => title,
  sighting: ({ form }) => form,
  outcome: ({ of: statement, state }, of) => `${titleFor(of, statement)} ${OUTCOME[state]}`,
  dependence: ({ title }) => title,
  independence: ({ members }, of) => members.map((id) => titleFor(of, id)).join(', '),
  rating: ({ of: subject, reliability = '', credibility = '' }, of) =>
    `${titleFor(of, subject)}: ${reliability}${credibility}`,
  consistency: ({ account, item, value }, of) =>
    `${shortFor(of, account)}: ${FIT[value]} “${titleFor(of, item)}”`,
  assessment: ({ sentence }) => sentence,
  signature: ({ of: signed }, of) => `Signed: ${titleFor(of, signed)}`,
  publication: ({ sentence }) => sentence,
  merge: ({ from, into }, of) => `${titleFor(of, from)} is ${titleFor(of, into)}`,
}

const STANCE: Record<EntryOf<'bearing'>['how'], string> = {
  asserts: 'asserts',
  denies: 'denies',
  doubts: 'doubts',
  rejects: 'rejects',
  presupposes: 'takes for granted',
}

const FIT: Record<EntryOf<'consistency'>['value'], string> = {
  CC: 'strongly consistent with',
  C: 'consistent with',
  N: 'neither for nor against, as to',
  I: 'inconsistent with',
  II: 'strongly inconsistent with',
  NA: 'not judged on',
}

const OUTCOME: Record<EntryOf<'outcome'>['state'], string> = {
  'came-true': '(it came true)',
  'in-part': '(it came true in part)',
  'did-not': '(it did not come true)',
  unknown: '(what came of it is not known)',
}

export function titleOf(of: Case, record: RecordEntry): string {
  // The table is total over kinds and each function takes its own kind, which TypeScript cannot follow here.
  const title = TITLES[record.kind] as (record: RecordEntry, of: Case) => string
  return title(record, of)
}

/** The title of the record with this id; of its last state if it no longer stands. */
export function titleFor(of: Case, id: string): string {
  const record = recordFor(of, id)
  return record ? titleOf(of, record) : id
}

/** An account or party by its short name, anything else by its title. */
export function shortFor(of: Case, id: string): string {
  const record = recordFor(of, id)
  if (record?.kind === 'account') return record.short
  if (record?.kind === 'party') return shortNameOf(record)
  return record ? titleOf(of, record) : id
}

/** A party's name as it stands inside a sentence: "the Iraqi government", but "The Daily Beast". */
export function nameWithin(of: Case, id: string): string {
  const name = titleFor(of, id)
  return of.party.get(id)?.type === 'outlet'
    ? name
    : name.replace(/^(The|An?|Members) /, (word) => word.toLowerCase())
}
