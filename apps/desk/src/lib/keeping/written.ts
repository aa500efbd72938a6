/** What stands in a form: each field that would be sent, with its text, in their order. */
export type Written = readonly (readonly [name: string, text: string])[]

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What stands in a form, without passwords and files, which are not kept. */
export function writtenIn(form: HTMLFormElement): Written {
  const secret = new Set(fieldsOf(form).flatMap(({ type, name }) => (type === 'password' ? [name] : [])))
  return [...new FormData(form)].flatMap(
    ([name, text]): Written => (typeof text === 'string' && !secret.has(name) ? [[name, text]] : []),
  )
}

/** What a person wrote of it, as one text: two that are alike say the same. */
export function wordsIn(form: HTMLFormElement): string {
  const hidden = new Set(fieldsOf(form).flatMap(({ type, name }) => (type === 'hidden' ? [name] : [])))
  return JSON.stringify(writtenIn(form).filter(([name]) => !hidden.has(name)))
}

/**
 * Writes into a form what stood in it, and tells whoever listens to its fields. What has no name there stays
 * as it is. @returns whether a field changed
 */
export function writeInto(form: HTMLFormElement, written: Written): boolean {
  const texts = new Map<string, string[]>()
  for (const [name, text] of written) texts.set(name, [...(texts.get(name) ?? []), text])
  const changed = fieldsOf(form).filter((field) => setField(field, texts.get(field.name)))
  for (const field of changed)
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
  return changed.length > 0
}

/** Of fields that share a name, each takes the next text. */
function setField(field: Field, texts: string[] | undefined): boolean {
  if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) {
    const is = texts?.includes(field.value) ?? false
    const was = field.checked
    field.checked = is
    return is !== was
  }
  if (field instanceof HTMLSelectElement && field.multiple) return selectOf(field, texts ?? [])
  if (LEFT_ALONE.includes(field.type)) return false
  const text = texts?.shift()
  if (text === undefined || text === field.value) return false
  field.value = text
  return true
}

function selectOf({ options }: HTMLSelectElement, texts: readonly string[]): boolean {
  const changed = [...options].filter((option) => option.selected !== texts.includes(option.value))
  for (const option of changed) option.selected = !option.selected
  return changed.length > 0
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(isField).filter(({ name }) => name !== '')
}

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  )
}

/** A file cannot be put back, and a password should not be kept. */
const LEFT_ALONE = ['password', 'file']
