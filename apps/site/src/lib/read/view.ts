/** A reading as the page shows it: plain data, made beside the reader so that the page only has to draw. */
import type { Reading } from '@hearsay/reading'
import { beginningIn, partsIn, type Said, say, UNSURE } from '@hearsay/reading/say'
import { isolatedBidi } from '@hearsay/text'
import {
  diagnosticWords,
  foundWords,
  type Locale,
  layoutWords,
  type NoteWords,
  noteWords,
} from '@hearsay/words'
import { type Segment, segmentsOf } from './segments.ts'
import { type VoicesView, voicesView } from './voices.ts'

export interface NoteView extends NoteWords, Pick<Said, 'cue' | 'unsure'> {
  readonly index: number
}

export interface ParagraphView {
  /** What the parts that begin here were taken for, where it is not prose. */
  readonly parts: readonly string[]
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

export function readingView(
  text: string,
  { statements, layout, diagnostics }: Reading,
  locale: Locale,
): ReadingView {
  const notes = statements.map((_, index) => noteView(index, say(text, statements, index), locale))
  const paragraphs = segmentsOf(text, statements)
  const begin = beginningIn(paragraphs, statements)
  const parts = partsIn(text, paragraphs, layout)
  const unsure = notes.filter((note) => note.unsure).length
  return {
    summary: foundWords(notes.length, unsure, UNSURE * 100, locale),
    reasons: diagnostics.map(({ message }) => diagnosticWords(message, locale)),
    count: notes.length,
    paragraphs: paragraphs.map(({ segments }, at) => ({
      parts: (parts[at] ?? []).map((part) => layoutWords(part, locale)),
      segments,
      notes: (begin[at] ?? []).flatMap((index) => notes[index] ?? []),
    })),
    voices: voicesView(
      notes.map(({ voices }) => voices),
      locale,
    ),
  }
}

/** Words of the text that stand alone turn nothing around but themselves; messages see to the others. */
function noteView(index: number, said: Said, locale: Locale): NoteView {
  const words = noteWords(said, locale)
  return {
    ...words,
    who: isolatedBidi(words.who),
    cue: isolatedBidi(said.cue),
    unsure: said.unsure,
    index,
  }
}
