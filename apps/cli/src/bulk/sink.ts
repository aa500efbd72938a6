import { type FileHandle, open } from 'node:fs/promises'
import { Failure } from '../failure.ts'
import { reason } from '../input/files.ts'
import { write } from '../output/write.ts'

/** Where lines of output go. */
export interface Sink {
  write(text: string): Promise<void>
  close(): Promise<void>
}

export const printed: Sink = { write, close: async () => {} }

/** A file, from `bytes` on: what stands there is cut off when something is written, and not before. */
export function fileFrom(path: string, bytes: number): Sink {
  let file: FileHandle | undefined
  return {
    write: (text) =>
      attempt(path, async () => {
        if (!file) {
          file = await open(path, 'a')
          await file.truncate(bytes)
        }
        await file.appendFile(text)
      }),
    close: async () => await file?.close(),
  }
}

/** @throws {Failure} `data`, with the reason in words */
async function attempt(path: string, step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    throw new Failure('data', `${path}: cannot be written: ${reason(error)}`, { cause: error })
  }
}
