import { briefsOf, type Document, pageOf, statementsIn } from '@hearsay/case'
import { documentText, type Locale, partyName, recordsText, timeWords, whenWords } from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { caseHref, documentHref, saidId } from '../links.ts'
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
  const { locale } = dossier
  const home = caseHref(dossier.id, locale, dossier.asOf)
  const known = spans.some(({ id }) => id === chosen) ? (chosen ?? undefined) : undefined
  return {
    title: document.title,
    language: document.language,
    kind: documentText(locale, document.form),
    facts: facts(dossier, document),
    paragraphs: segments(text ?? '', spans).map((parts) => parts.map((part) => marked(part, home, known))),
    withheld: text === undefined ? withheldWords(dossier, document) : undefined,
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

/** The latest word on the document decides, whatever date is asked for. */
function withheldWords({ latest, locale }: Dossier, { id }: Document): string {
  const now = latest.document.get(id)
  if (now === undefined) return documentText(locale, 'retracted')
  if (now.form === 'cited') return documentText(locale, 'cited')
  return documentText(locale, now.held === 'withheld' ? 'withheld' : 'missing')
}

function facts({ id, locale, case: case_ }: Dossier, document: Document): DocumentView['facts'] {
  const original = document.restates === undefined ? undefined : pageOf(case_, document.id)
  const fact = (label: Parameters<typeof documentText>[1], value: string, href?: string) => ({
    label: documentText(locale, label),
    value,
    ...(href !== undefined && { href }),
  })
  return [
    fact('outlet', partyName(case_, document.outlet, locale)),
    fact('citation', document.citation),
    ...(document.url ? [fact('address', document.url, document.url)] : []),
    ...(document.published ? [fact('published', publishedWords(document.published, locale))] : []),
    ...(document.captured ? [fact('captured', timeWords(document.captured, locale))] : []),
    ...(document.hash ? [fact('hash', document.hash)] : []),
    ...(original ? [fact('restates', original.title, documentHref(id, original.id, locale))] : []),
    ...briefsOf(case_, document.id).map((brief) =>
      fact('restatedIn', brief.title, documentHref(id, brief.id, locale)),
    ),
  ]
}

function publishedWords(published: NonNullable<Document['published']>, locale: Locale): string {
  const { words, inferred } = whenWords(published, locale)
  if (inferred === undefined) return words
  const when = (spoken: Locale) => whenWords(published, spoken).words
  return recordsText(locale, 'whenInferredWhy', { when, why: inferred })
}
