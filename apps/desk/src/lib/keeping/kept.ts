import { mount, unmount, untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { page } from '$app/state'
import Kept from './Kept.svelte'
import { Keeper } from './keeper.svelte.ts'
import { RECORDED } from './recorded.ts'
import { Shelf } from './shelf.ts'
import { writing } from './writing.svelte.ts'
import type { Written } from './written.ts'

/**
 * Keeps what is written into a form in this browser, until it is recorded: it is there again after a reload.
 * Hidden fields are kept with it, so that it is recorded against what was seen when it was written. The form
 * says that it was recorded by `reset`, or by the event that `sent` gives it.
 */
export function kept(how: How): Attachment<HTMLFormElement> {
  return (form) => untrack(() => keep(form, how))
}

interface How {
  /** Names the form among those of its page. */
  readonly key: string
  /** Makes the fields that what was kept needs, where not all of them stand there from the beginning. */
  readonly prepare?: (written: Written) => void
  /** Whether what stands in the form was sent, and not taken: it is newer than what was kept. */
  readonly isRefused?: boolean
}

function keep(form: HTMLFormElement, { key, prepare, isRefused }: How): (() => void) | undefined {
  const { person } = page.data
  if (!person) return undefined
  const keeper = new Keeper(form, new Shelf(person.id, 'writing'), `${page.url.pathname} ${key}`)
  const anchor = form.firstChild
  const notice = mount(Kept, { target: form, props: { keeper }, ...(anchor && { anchor }) })
  const keeps = () => keeper.keep()
  const begins = () => void keeper.begin()
  if (isRefused) keeper.hold()
  const isBack = isRefused ? Promise.resolve() : keeper.putBack(prepare)
  void isBack.then(() => form.addEventListener('input', keeps))
  form.addEventListener('reset', begins)
  form.addEventListener(RECORDED, begins)
  return () => {
    form.removeEventListener('input', keeps)
    form.removeEventListener('reset', begins)
    form.removeEventListener(RECORDED, begins)
    writing.delete(form)
    void unmount(notice)
  }
}
