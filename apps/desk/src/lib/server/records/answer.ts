import { type Case, formOf, type RecordEntry } from '@hearsay/case'
import type { FieldChange } from '@hearsay/dossier/history/field-change.ts'
import { valueWords } from '@hearsay/dossier/history/values.ts'
import { deskText, fieldWords, titleFor } from '@hearsay/words'
import { effectsOf } from '../weighed.ts'
import { type ChangeCame, lastChange, standing } from './change.ts'
import { type FormView, formView } from './form-view.ts'
import type { PlaceMap } from './place-map.ts'

/** What whoever sent a form that changes a record is answered. */
export interface Answer {
  readonly form?: FormView
  readonly map?: PlaceMap
  readonly why?: string
  /** In a sentence, for whoever sent it and is elsewhere by now. */
  readonly wrong?: string
  readonly large?: true
  readonly same?: true
  readonly gone?: true
  readonly came?: { readonly id: string; readonly title: string; readonly effects: readonly string[] }
  readonly moved?: readonly FieldChange[]
  /** The last change that whoever sends it again has seen. */
  readonly expected?: number
}

/** What came of a change, as an answer with its status (RFC 9110). */
export function changeAnswer(asked: {
  readonly id: string
  readonly came: ChangeCame
  readonly why: string
  readonly before: Case
  readonly after: Case
}): { readonly status: 200 | 409 | 410 | 422; readonly answer: Answer } {
  const { id, came, why, before, after } = asked
  const now = standing(after, id)
  if (came.kind === 'same') return { status: 200, answer: { same: true } }
  if (came.kind === 'gone' || !now)
    return { status: 410, answer: { gone: true, why, wrong: deskText('en', 'form.gone') } }
  switch (came.kind) {
    case 'recorded': {
      const effects = effectsOf(before, after)
      return { status: 200, answer: { came: { id, title: titleFor(after, id, 'en'), effects } } }
    }
    case 'refused':
      return {
        status: 422,
        answer: {
          form: formView(after, now.kind, came.value, came.problems),
          why,
          wrong: deskText('en', 'form.wrong'),
        },
      }
    case 'moved':
      return {
        status: 409,
        answer: {
          form: formView(after, now.kind, came.value),
          why,
          wrong: deskText('en', 'form.moved'),
          moved: differencesOf(after, now, came.value),
          expected: lastChange(after, id),
        },
      }
  }
}

/** Fields in which what is recorded now and what somebody wrote differ, in words. */
function differencesOf(of: Case, now: RecordEntry, value: Readonly<Record<string, unknown>>): FieldChange[] {
  const theirs = new Map<string, unknown>(Object.entries(now))
  return formOf(now.kind)
    .map(({ name }) => ({
      field: fieldWords(name, 'en'),
      before: valueWords(of, name, theirs.get(name), 'en'),
      after: valueWords(of, name, value[name], 'en'),
    }))
    .filter(({ before, after }) => before !== after)
}
