import type { Entry } from '@hearsay/case'
import { openDesk, placesOf } from '@hearsay/store'
import { publishAll } from './first-case.ts'

export interface Made {
  readonly entries: readonly Entry[]
  readonly documents: readonly Uint8Array[]
}

/** Fills a data folder with a made-up case and publishes it. */
export function loading({ entries, documents }: Made): (folder: string) => Promise<void> {
  return async (folder) => {
    const head = entries.find((entry) => entry.kind === 'case')
    if (!head) throw new Error('expected a case that is opened')
    const desk = await openDesk(placesOf(folder, undefined))
    await desk.writer.append(head.id, entries, 0, { documents })
    await publishAll(desk, [head.id])
    await desk.close()
  }
}
