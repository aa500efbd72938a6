/** A reading as the page shows it: plain data, made beside the reader so that the page only has to draw. */
import type { Reading } from '@hearsay/reading'
import { type Said, say, UNSURE } from '@hearsay/reading/say'
import { type Segment, segmentsOf, startOf } from './segments.ts'
import { type VoicesView, voicesView } from './voices.ts'

export interface NoteView extends Said {
  readonly index: number
  readonly who: string
  readonly through: readonly string[]
  /** What is told of it beside the act, one short line. */
  readonly more: string
  readonly unsure: boolean
}

export interface ParagraphView {
  readonly segments: readonly Segment[]
  readonly notes: readonly NoteView[]
}

export interface ReadingView {
  readonly summary: string
  readonly reasons: readonly string[]
  readonly count: number
  readonly paragraphs: readonly ParagraphView[]
  readonly voices: VoicesView
}

export function readingView(text: string, { statements, diagnostics }: Reading): ReadingView {
  const notes = statements.map((_, index) => noteView(index, say(text, statements, index)))
  const starts = statements
    .map((statement, index) => ({ at: startOf(statement), index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
  let next = 0
  const paragraphs = segmentsOf(text, statements).map(({ end, segments }) => {
    const from = next
    while ((starts[next]?.at ?? Infinity) < end) next++
    return { segments, notes: starts.slice(from, next).flatMap(({ index }) => notes[index] ?? []) }
  })
  return {
    summary: summaryOf(notes),
    reasons: diagnostics.map(({ message }) => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`),
    count: notes.length,
    paragraphs,
    voices: voicesView(notes.map(({ voices }) => voices)),
  }
}

function noteView(index: number, said: Said): NoteView {
  const [who = 'nobody named', ...through] = said.voices
  const more = [said.basis, said.crowd, said.modality, said.times].filter((part) => part !== null).join('; ')
  return {
    ...said,
    index,
    who: said.nobody ? 'nobody named' : who,
    through,
    more,
    unsure: said.sure < UNSURE * 100,
  }
}

function summaryOf(notes: readonly NoteView[]): string {
  const unsure = notes.filter((note) => note.unsure).length
  const counted = notes.length === 1 ? '1 statement' : `${notes.length} statements`
  if (notes.length === 0) return 'No statement was found.'
  return unsure === 0 ? `${counted}.` : `${counted}, ${unsure} to look at before use.`
}
