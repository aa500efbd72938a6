import { extractor } from '@hearsay/dossier/across/rows.ts'
import { openDesk, placesOf, publishCase, withEditions } from '@hearsay/store'
import { entry } from '../../packages/case/src/testing/sample.ts'
import { caseAt } from './cases.ts'

/** Fills a data folder with so many generated cases, each published. */
export async function fill(data: string, count: number): Promise<void> {
  const desk = await openDesk(placesOf(data, undefined))
  await withEditions(
    desk,
    async (open) => {
      for (let index = 0; index < count; index += 1) {
        const { id, entries, documents } = caseAt(index)
        await desk.writer.append(id, entries, 0, { documents })
        await publishCase(open, id)
      }
    },
    extractor,
  )
  await desk.close()
}

/** Records one more claim in a case, for an edition to come. */
export async function recordMore(data: string, id: string): Promise<void> {
  const desk = await openDesk(placesOf(data, undefined))
  const size = (await desk.reader.cases()).find((one) => one.id === id)?.size ?? 0
  const at = new Date().toISOString()
  const claim = entry('claim', { id: `more-${size}`, text: 'The bridge had been old.', at })
  await desk.writer.append(id, [claim], size)
  await desk.close()
}
