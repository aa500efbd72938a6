import { plainPath } from './addresses.ts'
import type { Rendered } from './renderers.ts'

/** What a walk through the site found. */
export interface Crawled {
  /** Paths whose pages were written, in the order in which they were found. */
  readonly pages: readonly string[]
  /** Files that are new, in the same order. */
  readonly files: readonly string[]
  /** What could not be had, and why. */
  readonly failed: readonly string[]
}

/** Renders pages, and answers in their order; each thread that does has pages of its own. */
export type Render = (paths: readonly string[]) => Promise<readonly Rendered[]>

/** Pages that a thread is given at once: to hand over one costs as much as to render a small one. */
const HANDFUL = 8
/** Handfuls that a thread has at once, so that it need not wait for the next. */
const AT_ONCE = 2

/**
 * Walks through the site from some pages on, and renders each page that it comes to and that `isWanted`;
 * others are as they were, and so is where they lead. The pages of a case come one after another, from one
 * thread: what it reads and weighs for the first serves for all.
 * @param before pages that were there, and may have gone since: only what still leads to one is a fault then
 * @param threads each renders pages; at least one where there are roots
 */
export async function crawl(
  roots: readonly string[],
  before: readonly string[],
  isWanted: (path: string) => boolean,
  threads: readonly Render[],
): Promise<Crawled> {
  const seen = new Set([...roots, ...before])
  const needed = new Set(roots)
  const queue = queueOf()
  const done = new Map<string, Rendered>()
  for (const path of seen) queue.add(path)
  const walker = async (thread: number, render: Render): Promise<void> => {
    for (let paths = queue.take(thread); paths.length > 0; paths = queue.take(thread)) {
      const all = await render(paths)
      for (const [place, rendered] of all.entries()) done.set(paths[place] ?? '', rendered)
      for (const link of all.flatMap(({ links }) => links)) needed.add(link)
      for (const link of all.flatMap(({ links, named }) => [...links, ...named])) {
        if (seen.has(link) || !isWanted(link)) continue
        seen.add(link)
        queue.add(link)
      }
    }
  }
  const walkers = () =>
    threads.flatMap((render, thread) => Array.from({ length: AT_ONCE }, () => walker(thread, render)))
  // Whoever finds nothing to do while others are still at work comes back when they are done.
  while (queue.length() > 0) await Promise.all(walkers())
  const found = [...seen].flatMap((path) => {
    const rendered = done.get(path)
    const isGone = [404, 410].includes(rendered?.status ?? 0) && !needed.has(path)
    return rendered === undefined || isGone ? [] : [{ path, rendered }]
  })
  return {
    pages: found.flatMap(({ path, rendered }) => (rendered.file ? [path] : [])),
    files: found.flatMap(({ rendered }) => (rendered.file?.isNew ? [rendered.file.name] : [])),
    failed: found.flatMap(({ path, rendered }) => {
      return rendered.file ? [] : [`${path}: ${rendered.trouble ?? rendered.status}`]
    }),
  }
}

/** Pages that wait, by the case that they are about: whoever took one of a case takes the others too. */
function queueOf() {
  const waiting = new Map<string, string[]>()
  const takers = new Map<string, number>()
  return {
    length: (): number => waiting.size,
    add: (path: string): void => {
      const id = caseIn(path)
      const paths = waiting.get(id)
      if (paths) paths.push(path)
      else waiting.set(id, [path])
    },
    take: (thread: number): readonly string[] => {
      const ids = [...waiting.keys()]
      // When all are taken, others help.
      const id =
        ids.find((one) => takers.get(one) === thread) ?? ids.find((one) => !takers.has(one)) ?? ids[0]
      if (id === undefined) return []
      if (id !== ACROSS) takers.set(id, thread)
      const paths = waiting.get(id) ?? []
      const taken = paths.splice(0, HANDFUL)
      if (paths.length === 0) waiting.delete(id)
      return taken
    },
  }
}

/** Pages that are about no case alone. */
const ACROSS = ''

function caseIn(path: string): string {
  const [, id = ACROSS] = /^\/(?:embed\/|card\/)?case\/([^/.]+)/.exec(plainPath(path)) ?? []
  return id
}
