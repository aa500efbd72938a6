import { isRecordKind, type RecordKind } from '@hearsay/case'

/** Kinds of records as a person looks for them, in the order in which a case grows. */
export const GROUPS = [
  { name: 'said', kinds: ['document', 'statement', 'party', 'tie', 'comment'] },
  {
    name: 'weighed',
    kinds: ['claim', 'account', 'bearing', 'copying', 'dependence', 'independence', 'rating'],
  },
  { name: 'shown', kinds: ['exhibit', 'custody', 'analysis', 'place', 'event'] },
  { name: 'followed', kinds: ['outcome', 'belief', 'narrative', 'sighting'] },
  { name: 'concluded', kinds: ['assessment', 'signature', 'consistency'] },
  { name: 'revised', kinds: ['merge', 'publication'] },
] as const satisfies readonly { readonly name: string; readonly kinds: readonly RecordKind[] }[]

/** Records that come about in another way: from pages, by signing and by publishing. */
const NOT_NEW: ReadonlySet<RecordKind> = new Set([
  'case',
  'author',
  'document',
  'statement',
  'signature',
  'publication',
  'protection',
])

/** Records that stand as they are, or go: there is nothing of them to change. */
const UNCHANGED: ReadonlySet<RecordKind> = new Set(['author', 'signature', 'publication', 'protection'])

/** Whether there is a form for a new record of this kind. */
export function isWritten(kind: string): kind is RecordKind {
  return isRecordKind(kind) && !NOT_NEW.has(kind)
}

/** Whether there is a form that changes a record of this kind. */
export function isChanged(kind: RecordKind): boolean {
  return !UNCHANGED.has(kind)
}

/** Whether there is a list of this kind. */
export function isListed(kind: string): kind is RecordKind {
  return GROUPS.some(({ kinds }) => (kinds as readonly string[]).includes(kind))
}
