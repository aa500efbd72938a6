import { refreshAll } from '$app/navigation'
import { writing } from './writing.svelte.ts'

/**
 * Shows what has changed, unless somebody is writing on this page: what they write is meant for what they see.
 * @returns whether it did
 */
export async function refreshUnlessWriting(): Promise<boolean> {
  if (writing.size > 0) return false
  await refreshAll()
  return true
}
