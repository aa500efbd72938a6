import type { AsyncIterReader } from 'warcio'
import type { Field } from '../item.ts'

/** The first line of a head and its headers. */
export interface Head {
  readonly first: string
  readonly fields: readonly Field[]
  /** Lines that are no header; they are passed over. */
  readonly strays: number
}

/**
 * Parses a head (RFC 9112; WARC 1.1, section 4). A line that begins with a space goes on with the one before.
 */
export function parseHead(text: string): Head {
  const [first = '', ...lines] = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const fields: Field[] = []
  let strays = 0
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
    else if (line !== '') strays++
  }
  return { first, fields, strays }
}

/** The value of the first header of this name, in whatever case; null where there is none. */
export function fieldOf(fields: readonly Field[], name: string): string | null {
  const wanted = name.toLowerCase()
  return fields.find(([found]) => found.toLowerCase() === wanted)?.[1] ?? null
}

export function fieldsOf(fields: readonly Field[], name: string): string[] {
  const wanted = name.toLowerCase()
  return fields.filter(([found]) => found.toLowerCase() === wanted).map(([, value]) => value)
}

/**
 * Lines up to the empty one, which is taken too; null where they end first or are more than `limit` bytes.
 */
export async function readHead(cursor: AsyncIterReader, first: string, limit: number): Promise<Head | null> {
  const lines = [Buffer.from(first)]
  for (let left = limit - first.length; left > 0; ) {
    const line = await cursor.readlineRaw(left)
    if (line === null || line.at(-1) !== 10) return null
    if (line.length <= 2 && line.at(0) !== undefined && /^\r?\n$/.test(String(Buffer.from(line))))
      return parseHead(Buffer.concat(lines).toString('utf8'))
    lines.push(Buffer.from(line))
    left -= line.length
  }
  return null
}

/** Where the head of an HTTP message ends and its body begins; null where no empty line is in reach. */
export function splitHttp(
  block: Buffer,
  limit: number,
): { readonly head: Head; readonly body: Buffer } | null {
  const start = block.subarray(0, limit).toString('latin1')
  const empty = /\r?\n\r?\n/.exec(start)
  if (empty === null) return null
  const head = parseHead(start.slice(0, empty.index))
  return { head, body: block.subarray(empty.index + empty[0].length) }
}
