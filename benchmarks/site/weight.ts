import { gzipSync } from 'node:zlib'

/** Bytes that a browser which takes gzip receives for a page: the page itself, its scripts, its styles. */
export interface Weight {
  readonly page: number
  readonly script: number
  readonly style: number
}

/** Scripts are followed through what they import at once; fonts, pictures and data are left out. */
export async function weigh(origin: string, path: string): Promise<Weight> {
  const page = await text(new URL(path, origin))
  const styles = found(page, /<link[^>]+href="([^"]+\.css(?:\?[^"]*)?)"/g).map(
    (href) => new URL(href, origin + path),
  )
  const scripts = new Map<string, number>()
  for (const src of found(page, /<script[^>]+src="([^"]+)"/g)) await follow(new URL(src, origin), scripts)
  let style = 0
  for (const url of styles) style += zipped(await text(url))
  return { page: zipped(page), script: [...scripts.values()].reduce((sum, size) => sum + size, 0), style }
}

async function follow(url: URL, sizes: Map<string, number>): Promise<void> {
  if (sizes.has(url.pathname)) return
  const code = await text(url)
  sizes.set(url.pathname, zipped(code))
  for (const from of found(code, /(?:from|import)\s*["']([^"']+\.js)["']/g))
    await follow(new URL(from, url), sizes)
}

async function text(url: URL): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.text()
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, one]) => one ?? [])
}

function zipped(text: string): number {
  return gzipSync(text).length
}
