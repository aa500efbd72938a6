import type { Draft } from '../draft.ts'
import type { Ids } from './ids.ts'
import { publishedOf } from './pages.ts'
import type { Frame, Proposal, Reason } from './proposal.ts'
import { gistOf } from './statements.ts'

/** Where a rumour was seen running: first, and in each form. */
export function proposeSightingRecords(draft: Draft, ids: Ids, { at, by, words }: Frame): Proposal[] {
  const { pages, said, claims } = draft
  return draft.sightings.flatMap(({ claim, of, added, isFirst, chance }): Proposal[] => {
    const each = said[of]
    const about = claims.find(({ id }) => id === claim)
    const page = each && pages[each.page]
    if (!each || !about || !page) return []
    const reason: Reason = {
      code: isFirst ? 'sighting-first' : 'sighting-changed',
      names: { text: about.text, words: added.join(', ') },
    }
    const keys = [ids.keys.said[of] ?? '', ids.keys.claims.get(claim) ?? '']
    // A statement may be the first of one rumour and a form of another.
    const id = `${ids.said[of]}:${ids.versions.get(claim)}:seen`
    const published = publishedOf(page, at)
    const when = published === null ? {} : { when: { edtf: published } }
    return [
      {
        key: `sighting ${keys.join(' ')}`,
        subject: 'sighting',
        entries: [
          {
            kind: 'sighting',
            at,
            by,
            why: words.why(reason, chance),
            id,
            of: ids.versions.get(claim) ?? claim,
            form: gistOf(page.text, each),
            statement: ids.said[of],
            ...when,
          },
        ],
        reason,
        restsOn: each.words.map((span) => ({ page: each.page, span })),
        chance,
        needs: keys,
      },
    ]
  })
}
