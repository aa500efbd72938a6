/** Writes records as a case file. Apart from the reader, because it brings what checks and writes one. */
import { parseEntry, writeCaseFiles } from '@hearsay/case'
import type { DraftRecord } from './records.ts'

export type Written = { readonly text: string } | { readonly problem: string }

self.addEventListener('message', ({ data }: MessageEvent<readonly DraftRecord[]>) => {
  self.postMessage(written(data))
})

function written(records: readonly DraftRecord[]): Written {
  try {
    const files = writeCaseFiles(records.map((record, index) => parseEntry(record, index)))
    return { text: files.map(({ text }) => text).join('') }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
