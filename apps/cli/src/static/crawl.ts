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

/**
 * Walks through the site from some pages on, and renders each page that it comes to and that `isWanted`;
 * others are as they were, and so is where they lead.
 * @param width pages that may be under way at once
 */
export async function crawl(
  roots: readonly string[],
  isWanted: (path: string) => boolean,
  { render, width }: { readonly render: (path: string) => Promise<Rendered>; readonly width: number },
): Promise<Crawled> {
  const seen = new Set(roots)
  const queue = [...roots]
  const done = new Map<string, Rendered>()
  const walker = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const rendered = await render(path)
      done.set(path, rendered)
      for (const link of rendered.links) {
        if (seen.has(link) || !isWanted(link)) continue
        seen.add(link)
        queue.push(link)
      }
    }
  }
  // Whoever finds the queue empty while others are still at work comes back when they are done.
  while (queue.length > 0) await Promise.all(Array.from({ length: width }, walker))
  const found = [...seen].flatMap((path) => {
    const rendered = done.get(path)
    return rendered === undefined ? [] : [{ path, rendered }]
  })
  return {
    pages: found.flatMap(({ path, rendered }) => (rendered.file ? [path] : [])),
    files: found.flatMap(({ rendered }) => (rendered.file?.isNew ? [rendered.file.name] : [])),
    failed: found.flatMap(({ path, rendered }) => {
      return rendered.file ? [] : [`${path}: ${rendered.trouble ?? rendered.status}`]
    }),
  }
}
