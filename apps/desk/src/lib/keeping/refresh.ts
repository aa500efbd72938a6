import { refreshAll } from '$app/navigation'
import { asset } from '$app/paths'
import { oneByOne } from './one-by-one.ts'
import { writing } from './writing.svelte.ts'

/**
 * Shows what has changed, where the desk can be reached: a page that cannot be loaded anew would be taken
 * away with all that is being done on it. Of two at once the framework gives up the first, and says that it
 * is done: whoever then goes on would do so on a page of before. @returns whether it did
 */
export const refresh = oneByOne(async (): Promise<boolean> => {
  if (!(await isReachable())) return false
  await refreshAll()
  return true
})

/** The same, unless somebody is writing on this page: what they write is meant for what they see. */
export async function refreshUnlessWriting(): Promise<boolean> {
  return writing.size === 0 && (await refresh())
}

async function isReachable(): Promise<boolean> {
  try {
    return (await fetch(asset('icon.svg'), { method: 'HEAD', cache: 'no-store' })).ok
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
