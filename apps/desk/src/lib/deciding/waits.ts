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
    const { pathname, search } = new URL(one.path, location.origin)
    const key = one.fields.find(([name]) => name === 'key')?.[1]
    if (pathname !== path || key === undefined) return []
    return [{ id: one.id, key, isUndo: search === '?/undo' }]
  })
}
