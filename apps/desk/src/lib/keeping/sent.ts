import { type ActionResult, applyAction, type SubmitFunction } from '$app/forms'
import { RECORDED } from './recorded.ts'
import { refresh } from './refresh.ts'
import type { Waiting } from './waiting.svelte.ts'

type Given = Parameters<SubmitFunction>[0]

interface How {
  /** What is sent, in words, should it have to wait. */
  readonly what: (given: Given) => string
  /** Does not empty the form. */
  readonly isLeft?: boolean
  /** Before it is sent; it is not, where this says so. */
  readonly before?: (given: Given) => 'not' | undefined
  /** Once the page shows what came of it. */
  readonly after?: (came: Came) => void | Promise<void>
}

/** What came of a form: the answer, or that it waits, or, with files in it, that it could not be sent. */
export type Came = ActionResult | 'waits' | 'unsent'

/**
 * For `use:enhance`: sends a form so that it is not lost where the desk cannot be reached. It is kept in this
 * browser then, and the person goes on. Files are not kept: a form with files stays as it is.
 */
export function sent(waiting: Waiting, how: How): SubmitFunction {
  return (given) => {
    given.cancel()
    if (how.before?.(given) !== 'not') void send(waiting, how, given)
  }
}

async function send(waiting: Waiting, how: How, given: Given): Promise<void> {
  const { action, formData, formElement } = given
  const path = action.pathname + action.search
  const fields = [...formData].filter((field): field is [string, string] => typeof field[1] === 'string')
  const came = hasFiles(formData)
    ? ((await waiting.post({ path, fields }, formData)) ?? 'unsent')
    : ((await waiting.send({ path, fields, what: how.what(given) })) ?? 'waits')
  await show(came, formElement, how)
  await how.after?.(came)
}

/** What waits is out of the form's hands as what is recorded is. */
async function show(came: Came, form: HTMLFormElement, { isLeft }: How): Promise<void> {
  if (came === 'unsent') return
  if (came === 'waits' || came.type === 'success' || came.type === 'redirect') {
    form.dispatchEvent(new Event(RECORDED))
    if (!isLeft) HTMLFormElement.prototype.reset.call(form)
  }
  if (came === 'waits') return
  if (came.type === 'success') await refresh()
  await applyAction(came)
}

function hasFiles(form: FormData): boolean {
  return [...form.values()].some((value) => value instanceof File && value.size > 0)
}
