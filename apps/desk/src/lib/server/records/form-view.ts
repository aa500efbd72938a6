import {
  type Case,
  type Control,
  type Field,
  formOf,
  type Given,
  givenOf,
  type RecordKind,
} from '@hearsay/case'
import {
  aboutKind,
  choiceWords,
  deskText,
  fieldHint,
  fieldWords,
  kindWords,
  sentenceCase,
  titleFor,
} from '@hearsay/words'
import type { Problem } from './named.ts'

/** A field as a form shows it: its words, and its control with words for what can be chosen. */
export interface FieldView {
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly required: boolean
  readonly control: ControlView
}

export type ControlView =
  | Exclude<Control, { type: 'choice' | 'group' | 'list' }>
  | {
      readonly type: 'choice'
      readonly choices: readonly { readonly value: string; readonly words: string }[]
    }
  | { readonly type: 'group'; readonly fields: readonly FieldView[] }
  | { readonly type: 'list'; readonly item: ControlView; readonly least: number }

/** A form for a kind of record, with what stands in it and what is wrong with that. */
export interface FormView {
  readonly kind: RecordKind
  readonly kindWords: string
  readonly about: string
  readonly fields: readonly FieldView[]
  /** Texts by path, as `givenOf` gives them. */
  readonly given: Readonly<Record<string, string>>
  /** Titles of the records that it names, by id. */
  readonly titles: Readonly<Record<string, string>>
  readonly problems: readonly { readonly path: string; readonly label: string; readonly message: string }[]
}

/** What stands in a form. */
export type Standing = Readonly<Record<string, unknown>>

/** A form as it is shown. */
export function formView(
  of: Case,
  kind: RecordKind,
  value: Standing,
  problems: readonly Problem[] = [],
): FormView {
  const fields = formOf(kind)
  const given = givenOf(fields, value)
  return {
    kind,
    kindWords: kindWords(kind, 'en'),
    about: aboutKind(kind, 'en'),
    fields: fields.map((field) => fieldView(kind, field, '')),
    given: Object.fromEntries(given),
    titles: titlesIn(of, given),
    problems: problems.map(({ path, message }) => ({
      path: path.join('.'),
      label: labelOf(path),
      message: isThere(value, path) ? message : deskText('en', 'form.missing'),
    })),
  }
}

function fieldView(kind: RecordKind, { name, required, control }: Field, under: string): FieldView {
  const path = `${under}${name}`
  return {
    name,
    label: sentenceCase(fieldWords(name, 'en'), 'en'),
    hint: fieldHint(kind, path, 'en'),
    required,
    control: controlView(kind, control, path),
  }
}

function controlView(kind: RecordKind, control: Control, path: string): ControlView {
  switch (control.type) {
    case 'choice':
      return {
        type: 'choice',
        choices: control.values.map((value) => ({ value, words: choiceWords(kind, path, value, 'en') })),
      }
    case 'group':
      return { type: 'group', fields: control.fields.map((field) => fieldView(kind, field, `${path}.`)) }
    case 'list':
      return { type: 'list', item: controlView(kind, control.item, path), least: control.least }
    default:
      return control
  }
}

function titlesIn(of: Case, given: Given): Record<string, string> {
  const ids = [...new Set(given.values())].filter((id) => of.kinds.has(id))
  return Object.fromEntries(ids.map((id) => [id, titleFor(of, id, 'en')]))
}

/** Whether anything was given where something is wrong. */
function isThere(value: unknown, path: Problem['path']): boolean {
  const found = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
  return found !== undefined
}

/** Names of the fields on a path, numbers of items from one. */
function labelOf(path: Problem['path']): string {
  const words = path.map((key) => (typeof key === 'number' ? `${key + 1}` : fieldWords(key, 'en')))
  return sentenceCase(words.join(' '), 'en')
}
