import type { Sent } from '#lib/keeping/waiting.svelte.ts'

/** A decision of a page that the desk has not answered yet. */
export interface WaitingDecision {
  readonly id: string
  readonly key: string
  readonly isUndo: boolean
}

/** What waits to be sent of one page, by its path, in order. */
export function waitingOn(path: string, open: readonly Sent[]): WaitingDecision[] {
  return open.flatMap((one) => {
    const { pathname, searchParams } = new URL(one.path, location.origin)
    if (pathname !== path) return []
    const isUndo = searchParams.has('/undo')
    return one.fields.flatMap(([name, key]) => (name === 'key' ? [{ id: one.id, key, isUndo }] : []))
  })
}
