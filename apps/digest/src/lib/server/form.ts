import { digestText } from '@hearsay/words'
import { error } from '@sveltejs/kit'

/** What was sent, as a form; what is none is the fault of whoever sent it. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (fault) {
    if (fault instanceof TypeError) error(400, digestText('en', 'noForm'))
    throw fault
  }
}

/** A field that is text; empty where it is none. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
