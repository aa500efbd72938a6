import { boundsWords } from './least.ts'
import type { Weighed } from './weighed.ts'

/** The number of lines, in words a reader needs beside it. */
export function linesSentence({ low, high }: Weighed): string {
  if (high.upper === null)
    return 'No number: we take the word of the page itself, and nothing stands behind it.'
  if (high.upper === 0) return 'No line: nobody who is named says so.'
  const most = `At most ${boundsWords(high)} independent ${high.upper === 1 ? 'line' : 'lines'}`
  if (low.upper === 0) return `${most}, and perhaps none: nobody in it says how they know.`
  return `${most}, and at least ${boundsWords(low)} if only those count who say how they know.`
}

/** Which parties the dashed rule crosses, and what it would take. */
export function cutSentence({ cut, high }: Weighed, names: ReadonlyMap<string, string>): string {
  if (high.upper === null || cut.length === 0) return ''
  const parties = cut.map((id) => names.get(id) ?? id)
  const list = parties.length > 1 ? `${parties.slice(0, -1).join(', ')} and ${parties.at(-1)}` : parties[0]
  return `The dashed rule shows one smallest cut: were ${list} wrong, nothing would be left.`
}
