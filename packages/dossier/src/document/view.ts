import { briefsOf, type Document, pageOf, statementsIn } from '@hearsay/case'
import type { Dossier } from '../dossier.ts'
import { caseHref, documentHref, saidId } from '../links.ts'
import { nameFor } from '../names.ts'
import { whenWords } from '../records/times.ts'
import { type Segment, segments } from './segments.ts'

/** One document of a case: what it is, and its text with every recorded statement's words marked. */
export interface DocumentView {
  readonly title: string
  readonly language: string | undefined
  readonly kind: string
  readonly facts: readonly { readonly label: string; readonly value: string; readonly href?: string }[]
  readonly paragraphs: readonly (readonly MarkedSegment[])[]
  /** Why there is no text to show. */
  readonly withheld: string | undefined
  readonly chosen: string | undefined
  readonly back: { readonly href: string; readonly title: string }
}

export interface MarkedSegment extends Segment {
  /** Anchor in the dossier of the first statement these words belong to. */
  readonly href: string | undefined
  readonly chosen: boolean
}

export function documentView(
  dossier: Dossier,
  document: Document,
  text: string | undefined,
  chosen: string | null,
): DocumentView {
  const spans = statementsIn(dossier.case, document.id).flatMap(({ id, words }) =>
    words.map(({ start, end }) => ({ id, start, end })),
  )
  const home = caseHref(dossier.id, dossier.asOf)
  const known = spans.some(({ id }) => id === chosen) ? (chosen ?? undefined) : undefined
  return {
    title: document.title,
    language: document.language,
    kind: document.form === 'brief' ? 'Brief' : 'Captured page',
    facts: facts(dossier, document),
    paragraphs: segments(text ?? '', spans).map((parts) => parts.map((part) => marked(part, home, known))),
    withheld: text === undefined ? withheldWords(document) : undefined,
    chosen: known,
    back: { href: home, title: dossier.case.head.title },
  }
}

function marked(part: Segment, home: string, chosen: string | undefined): MarkedSegment {
  const [first] = part.ids
  return {
    ...part,
    href: first === undefined ? undefined : `${home}#${saidId(first)}`,
    chosen: chosen !== undefined && part.ids.includes(chosen),
  }
}

function withheldWords(document: Document): string {
  return document.held === 'withheld'
    ? 'The desk holds this document, and it is not the desk’s to publish. Its hash says which one it is.'
    : 'The bytes of this document are not on this server, or are not text.'
}

function facts({ id, case: case_ }: Dossier, document: Document): DocumentView['facts'] {
  const original = document.restates === undefined ? undefined : pageOf(case_, document.id)
  return [
    { label: 'Outlet', value: nameFor(case_, document.outlet) },
    { label: 'Citation', value: document.citation },
    ...(document.url ? [{ label: 'Address', value: document.url, href: document.url }] : []),
    ...(document.published ? [{ label: 'Published', value: publishedWords(document.published) }] : []),
    { label: 'Captured', value: document.captured },
    { label: 'Hash of its bytes', value: document.hash },
    ...(original ? [{ label: 'Restates', value: original.title, href: documentHref(id, original.id) }] : []),
    ...briefsOf(case_, document.id).map((brief) => ({
      label: 'Restated in',
      value: brief.title,
      href: documentHref(id, brief.id),
    })),
  ]
}

function publishedWords(when: NonNullable<Document['published']>): string {
  const { words, inferred } = whenWords(when)
  return inferred === undefined ? words : `${words} (inferred: ${inferred})`
}
