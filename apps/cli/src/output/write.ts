import { once } from 'node:events'
import { safeJson } from './safe.ts'

/** Writes a line. */
export async function writeLine(text: string): Promise<void> {
  await write(`${text}\n`)
}

/** Writes one JSON document. */
export async function writeJson(value: unknown): Promise<void> {
  await writeLine(safeJson(value, 2))
}

/** Writes a JSON array, an item a line, without holding the text of more than one. */
export async function writeJsonList(items: Iterable<unknown>): Promise<void> {
  let before = '[\n'
  for (const item of items) {
    await write(before + safeJson(item))
    before = ',\n'
  }
  await write(before === '[\n' ? '[]\n' : '\n]\n')
}

/** Waits where the reader is slower than we are, so that large output never piles up in memory. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
