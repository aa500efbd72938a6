import { formOf, type RecordKind } from '@hearsay/case'
import { choiceWords } from '@hearsay/words'

/** The words for a value that was chosen; undefined where the field of a record offers no choice. */
export function choiceOf(kind: RecordKind, field: string, value: unknown): string | undefined {
  const control = formOf(kind).find(({ name }) => name === field)?.control
  return control?.type === 'choice' && typeof value === 'string'
    ? choiceWords(kind, field, value, 'en')
    : undefined
}
