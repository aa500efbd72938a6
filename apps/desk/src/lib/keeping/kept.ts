import { mount, unmount, untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { page } from '$app/state'
import Kept from './Kept.svelte'
import { Keeper } from './keeper.svelte.ts'
import { RECORDED } from './recorded.ts'
import { Shelf } from './shelf.ts'
import { writing } from './writing.svelte.ts'

/**
 * Keeps what is written into a form in this browser, until it is recorded: it is there again after a reload.
 * Hidden fields are kept with it, so that it is recorded against what was seen when it was written. The form
 * says that it was recorded by `reset`, or by the event that `sent` gives it.
 * @param key names the form among those of its page
 */
export function kept({ key }: { readonly key: string }): Attachment<HTMLFormElement> {
  return (form) => untrack(() => keep(form, key))
}

function keep(form: HTMLFormElement, key: string): (() => void) | undefined {
  const { person } = page.data
  if (!person) return undefined
  const keeper = new Keeper(form, new Shelf(person.id, 'writing'), `${page.url.pathname} ${key}`)
  const anchor = form.firstChild
  const notice = mount(Kept, { target: form, props: { keeper }, ...(anchor && { anchor }) })
  const keeps = () => keeper.keep()
  const begins = () => void keeper.begin()
  void keeper.putBack().then(() => form.addEventListener('input', keeps))
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
