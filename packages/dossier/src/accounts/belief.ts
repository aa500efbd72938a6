import { type Belief, beliefsIn, type Case } from '@hearsay/case'
import { accountsText, extentWords, inRow, type Locale, recordsText } from '@hearsay/words'
import { speakerOf } from '../records/sources.ts'
import { rowOf } from './row.ts'
import type { AccountCell, AccountRow, Weighed } from './view.ts'

/** How widely each account is said to be believed; never evidence for it. */
export function beliefRow(case_: Case, weighed: readonly Weighed[], locale: Locale): AccountRow {
  const cells = weighed.map(({ account }) => {
    const beliefs = [account.id, ...account.needs].flatMap((id) => beliefsIn(case_, id))
    return beliefs.length > 0
      ? cellOf(case_, beliefs, locale)
      : { main: recordsText(locale, 'notRecorded'), figure: false }
  })
  return rowOf('belief', cells, locale)
}

function cellOf(case_: Case, beliefs: readonly Belief[], locale: Locale): AccountCell {
  const extents = beliefs.map((belief) => extentWords(belief, locale))
  const speakers = beliefs.map(({ statement }) => speakerOf(case_, statement, locale))
  return {
    main: inRow([...new Set(extents)], locale),
    figure: false,
    minor: accountsText(locale, 'soSays', { names: inRow([...new Set(speakers)], locale) }),
  }
}
