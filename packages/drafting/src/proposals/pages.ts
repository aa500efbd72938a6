import type { Draft } from '../draft.ts'
import type { Page } from '../page.ts'
import type { Ids } from './ids.ts'
import type { DraftRecord, Frame, Proposal } from './proposal.ts'

/** Each page as a document, and its text as another where the bytes hold more than words. */
export function proposePages({ pages, parties, held }: Draft, ids: Ids, frame: Frame): Proposal[] {
  return pages.flatMap((page, index) => {
    if (held.documents[index] !== undefined) return []
    const outlet = parties.outlet(index)
    const reason = { code: 'page', names: { name: page.name } } as const
    const why = frame.words.why(reason, 1)
    const record = documentRecord(page, ids.pages[index] ?? '', outlet, frame)
    const { title, citation, captured, published, language } = record
    const text = {
      ...stripped({
        kind: 'document',
        at: frame.at,
        by: frame.by,
        why,
        id: ids.texts[index],
        form: 'text',
        title,
        outlet: outlet.id,
      }),
      ...stripped({ restates: ids.pages[index], citation, published, captured, language }),
      mediaType: 'text/plain',
      hash: page.textHash,
      held: 'withheld',
    } as DraftRecord
    return [
      {
        key: `page ${page.hash}`,
        subject: 'page',
        entries: [{ ...record, why }, ...(page.textHash === null ? [] : [text])],
        reason,
        restsOn: [],
        chance: 1,
        needs: [`party ${outlet.key}`],
      },
    ]
  })
}

function documentRecord(
  page: Page,
  id: string,
  outlet: { id: string; name: string },
  { at, by, words }: Frame,
): DraftRecord {
  return stripped({
    kind: 'document',
    at,
    by,
    id,
    form: 'capture',
    title: page.title ?? page.name,
    outlet: outlet.id,
    citation: words.citation(outlet.name, page.author, page.published),
    url: page.url !== null && /^https?:/.test(page.url) ? page.url : undefined,
    published: page.published ?? undefined,
    captured: page.captured ?? at,
    language: page.language ?? undefined,
    mediaType: page.mediaType,
    hash: page.hash,
    held: 'withheld',
  })
}

/** Without the fields that nothing is known of. */
function stripped(record: Readonly<Record<string, unknown>> & { readonly kind?: string }): DraftRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as DraftRecord
}
