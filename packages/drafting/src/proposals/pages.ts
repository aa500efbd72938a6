import { isAfter, isDate } from '@hearsay/case'
import type { Draft } from '../draft.ts'
import type { Page } from '../page.ts'
import { isSeen } from './fitted.ts'
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
        key: ids.keys.pages[index] ?? '',
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
  const published = publishedOf(page, at)
  return stripped({
    kind: 'document',
    at,
    by,
    id,
    form: 'capture',
    title: page.title !== null && isSeen(page.title) ? page.title : page.name,
    outlet: outlet.id,
    citation: words.citation(outlet.name, page.author, published),
    url: page.url !== null && isWebAddress(page.url) ? page.url : undefined,
    published: published ?? undefined,
    captured: capturedOf(page, at),
    language: page.language ?? undefined,
    mediaType: page.mediaType,
    hash: page.hash,
    held: 'withheld',
  })
}

const isWebAddress = (url: string): boolean => /^https?:/.test(url) && URL.canParse(url)

/** Nobody records a page before it is captured: a clock that says so is wrong. */
const capturedOf = ({ captured }: Page, at: string): string =>
  captured !== null && Date.parse(captured) <= Date.parse(at) ? captured : at

/**
 * When a page says that it was published; null of a day that never was, or had not come when the page was
 * captured.
 */
export function publishedOf(page: Page, at: string): string | null {
  const { published } = page
  return published !== null && isDate(published) && !isAfter(published, capturedOf(page, at))
    ? published
    : null
}

/** Without the fields that nothing is known of. */
function stripped(record: Readonly<Record<string, unknown>> & { readonly kind?: string }): DraftRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as DraftRecord
}
