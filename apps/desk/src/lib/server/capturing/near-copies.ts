import type { Desk } from '@hearsay/store'
import { draftOf, PATIENCE } from '../deciding/draft.ts'
import { percentOf } from '../percent.ts'
import type { TakenIn } from './take-in.ts'

/** A page of the case that reads like another. */
export interface NearCopy {
  readonly document: string
  readonly title: string
  readonly percent: number
}

/** What came of each page, and which pages of the case read like those that are new. */
export async function nearCopies(
  desk: Desk,
  caseId: string,
  taken: readonly TakenIn[],
): Promise<readonly (TakenIn & { readonly near: readonly NearCopy[] })[]> {
  if (!taken.some(({ kind }) => kind === 'recorded')) return taken.map((each) => ({ ...each, near: [] }))
  const { copying, case: of } = await draftOf(desk, caseId, { patience: PATIENCE })
  return taken.map((each) => ({ ...each, near: each.kind === 'recorded' ? nearTo(each.document) : [] }))

  function nearTo(document: string): NearCopy[] {
    return copying
      .filter(({ copy, of: original }) => copy === document || original === document)
      .map(({ copy, of: original, chance }) => {
        const other = copy === document ? original : copy
        return {
          document: other,
          title: of.document.get(other)?.title ?? other,
          percent: percentOf(chance),
        }
      })
  }
}
