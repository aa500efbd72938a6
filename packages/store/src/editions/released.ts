import type { EditionNotice, Notice, WithdrawalNotice } from '../notices/notice.ts'

/** A notice that changes what anybody may read. */
export type Released = EditionNotice | WithdrawalNotice

/**
 * The notices that have taken effect by a time (RFC 3339), in order; the last says how the case stands for
 * the public. An edition under an embargo that something else replaced before its time never did.
 */
export function releasedBy(notices: readonly Notice[], time: string): readonly Released[] {
  const now = Date.parse(time)
  const public_ = notices.filter((notice) => notice.kind !== 'key-change')
  return public_.filter((notice, index) => {
    if (notice.kind === 'withdrawal') return true
    const from = Date.parse(notice.published)
    return from <= now && public_.slice(index + 1).every((later) => Date.parse(later.made) >= from)
  })
}
