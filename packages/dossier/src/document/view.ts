import { type Comment, type Document, pageOf } from '@hearsay/case'
import { documentText, type Locale, sentenceCase } from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { caseHref } from '../links.ts'
import { pictureOf } from '../records/picture.ts'
import { type RequestView, requestViews } from '../said/requests.ts'
import { type Fact, factsOf } from './facts.ts'
import { fromPage } from './from-page.ts'
import { type MarginNote, notesOf } from './notes.ts'
import { type Segment, segments } from './segments.ts'

/** One document of a case: what it is, and its text with every recorded statement beside its words. */
export interface DocumentView {
  readonly title: string
  readonly language: string | undefined
  readonly kind: string
  readonly facts: readonly Fact[]
  readonly paragraphs: readonly Paragraph[]
  /** Statements whose words stand nowhere in the text that is shown. */
  readonly rest: readonly MarginNote[]
  /** Why there is no text to show. */
  readonly withheld: string | undefined
  /** Where the picture is that the document consists of. */
  readonly picture: string | undefined
  readonly chosen: string | undefined
  /** Requests for comment that a statement of the document makes, answers or is the subject of. */
  readonly requests: readonly RequestView[]
  readonly back: { readonly href: string; readonly title: string }
}

export interface Paragraph {
  readonly segments: readonly MarkedSegment[]
  /** Those of the statements whose words begin here. */
  readonly notes: readonly MarginNote[]
}

export interface MarkedSegment extends Omit<Segment, 'begins'> {
  /** The first statement on the dossier that these words belong to. */
  readonly href: string | undefined
  readonly chosen: boolean
  /** Every statement that rests on these words was taken back. */
  readonly fallen: boolean
  /** The notes of the statements whose words begin here. */
  readonly begins: readonly MarginNote[]
}

/** @param chosen the statement whose words are to be marked, if it stands in the document */
export function documentView(
  dossier: Dossier,
  document: Document,
  text: string | undefined,
  chosen: string | null,
): DocumentView {
  const { id, locale, asOf, case: of } = dossier
  const notes = notesOf(dossier, document, text === undefined)
  const known = notes.some((note) => note.id === chosen) ? (chosen ?? undefined) : undefined
  const paragraphs = text === undefined ? [] : paragraphsOf(dossier, text, notes, known)
  const placed = new Set(paragraphs.flatMap((paragraph) => paragraph.notes))
  const picture = pictureOf(id, dossier.latest, document)
  return {
    title: document.title,
    language: document.language,
    kind: kindOf(document, locale),
    facts: factsOf(dossier, document),
    paragraphs,
    rest: notes.filter((note) => !placed.has(note)),
    withheld: text === undefined && picture === undefined ? withheldWords(dossier, document) : undefined,
    picture,
    chosen: known,
    requests: requestViews(of, requestsAbout(dossier, document), locale).map(
      fromHere(caseHref(id, locale, asOf)),
    ),
    back: { href: caseHref(id, locale, asOf), title: of.head.title },
  }
}

function kindOf({ form }: Document, locale: Locale): string {
  return form === 'cited' ? sentenceCase(documentText(locale, 'notHeld'), locale) : documentText(locale, form)
}

function paragraphsOf(
  { case: of }: Dossier,
  text: string,
  notes: readonly MarginNote[],
  chosen: string | undefined,
): Paragraph[] {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const spans = notes.flatMap(({ id }) =>
    (of.statement.get(id)?.words ?? []).map(({ start, end }) => ({ id, start, end })),
  )
  // Of words in several places, the first is where the note stands.
  const seen = new Set<string>()
  return segments(text, spans).map((parts) => {
    const marked = parts.map(({ begins, ...part }): MarkedSegment => {
      const first = begins.filter((id) => !seen.has(id))
      for (const id of first) seen.add(id)
      return {
        ...part,
        href: byId.get(part.ids[0] ?? '')?.href,
        chosen: chosen !== undefined && part.ids.includes(chosen),
        fallen: part.ids.length > 0 && part.ids.every((id) => (byId.get(id)?.takenBack.length ?? 0) > 0),
        begins: first.flatMap((id) => byId.get(id) ?? []),
      }
    })
    return { segments: marked, notes: marked.flatMap(({ begins }) => begins) }
  })
}

/** The latest word on the document decides, whatever date is asked for. */
function withheldWords({ latest, locale }: Dossier, { id }: Document): string {
  const now = latest.document.get(id)
  if (now === undefined) return documentText(locale, 'retracted')
  if (now.form === 'cited') return documentText(locale, 'cited')
  return documentText(locale, now.held === 'withheld' ? 'withheld' : 'missing')
}

function requestsAbout({ case: of }: Dossier, { id }: Document): Comment[] {
  const isHere = (statement: string) => {
    const document = of.statement.get(statement)?.document
    return document !== undefined && (document === id || pageOf(of, document)?.id === id)
  }
  return [...of.comment.values()].filter(({ on = [], answer, statements = [] }) =>
    [...on, ...statements, ...(answer === undefined ? [] : [answer])].some(isHere),
  )
}

/** A request with links that lead to the dossier from here. */
function fromHere(home: string): (request: RequestView) => RequestView {
  const there = fromPage(home)
  return ({ answer, sources, ...request }) => ({
    ...request,
    ...(answer && { answer: there(answer) }),
    sources: sources.map((source) => ({ ...source, links: source.links.map(there) })),
  })
}
