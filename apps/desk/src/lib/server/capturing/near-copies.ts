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
  const told: (TakenIn & { readonly near: readonly NearCopy[] })[] = []
  for (const each of taken)
    told.push({ ...each, near: each.kind === 'recorded' ? await nearTo(each.document) : [] })
  return told

  async function nearTo(document: string): Promise<NearCopy[]> {
    const { copying, case: of } = await draftOf(desk, caseId, { document, patience: PATIENCE })
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
