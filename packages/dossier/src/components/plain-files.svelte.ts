import { getContext, setContext } from 'svelte'

const KEY = Symbol('plain files')

/** Says that pages are written out as files: what a server must answer is left out of them. */
export function setStatic(value: boolean): void {
  setContext(KEY, value)
}

/** Whether the page is to be a file, behind which no server answers; not where nothing is said. */
export function isStatic(): boolean {
  return getContext<boolean | undefined>(KEY) ?? false
}
