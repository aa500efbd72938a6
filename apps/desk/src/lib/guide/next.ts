import type { Step } from '#lib/server/guide/steps.ts'

/**
 * The step that is next; undefined where all is done.
 * @param isLookedAt whether the preview is being looked at: that is nothing to be told to do
 */
export function nextOf(steps: readonly Step[], isLookedAt = false): Step | undefined {
  return steps.find(({ name, isDone }) => !isDone && !(isLookedAt && name === 'preview'))
}
