import type { Basis, Statement } from '@hearsay/case'
import ar from './ar/reading.ts'
import en from './en/reading.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'
import { titles } from './names.ts'
import { crowdWords, listed, sentenceCase } from './numbers.ts'
import { basisWords, terms } from './terms.ts'

export const readingText = messages<keyof typeof en>({ en, ar })

export interface ReadVoice {
  readonly name: string | null
  readonly unclear: boolean
}

/** A statement that a reader found in a text, with the words of the text that it rests on. */
export interface ReadStatement {
  /**
   * Innermost first; `name: null` where the text names nobody, `unclear` where it does not show who is meant.
   */
  readonly voices: readonly ReadVoice[]
  /** Who say it together with the first. */
  readonly also: readonly ReadVoice[]
  readonly act: Statement['act']
  readonly cue: string
  readonly to: string | null
  /** `why`: the words that say so. */
  readonly basis: {
    readonly kind: Basis['kind'] | 'through'
    readonly from: string | null
    readonly why: string | null
  }
  /** Index of the statement that is taken back; they are counted from 1 where they are told. */
  readonly recants: number | null
  readonly crowd: ReadCrowd | null
  readonly modality: Statement['modality']
  readonly times: readonly string[]
  readonly percent: number
  readonly unsure: boolean
}

export interface ReadPart {
  readonly kind: 'prose' | 'headline' | 'item' | 'turn' | 'entry'
  readonly speaker: string | null
}

export interface ReadCrowd {
  readonly low: number | null
  readonly high: number | null
  readonly quantifier: string | null
}

/** The note beside a statement. */
export interface NoteWords {
  /** Innermost first. */
  readonly voices: readonly string[]
  readonly who: string
  /** Nothing where the page itself has it from the source. */
  readonly through: string
  /** What the source does, and to whom. */
  readonly act: string
  /** How it knows, how many it is, whether it hedges, when: what is known of these, in one line. */
  readonly more: string
  readonly sure: string
}

export function noteWords(read: ReadStatement, locale: Locale): NoteWords {
  const [first, ...outer] = read.voices
  const together = [...(first ? [first] : []), ...read.also].map((voice) => voiceWords(voice, locale))
  const who = listed(together, locale, titles(locale, 'nobody'))
  const through = outer.map((voice) => voiceWords(voice, locale))
  const act = terms(locale, `act.${read.act}`)
  return {
    voices: [who, ...through],
    who,
    through: throughWords(through, locale),
    act: read.to === null ? act : readingText(locale, 'actTo', { act, name: read.to }),
    more: moreWords(read, locale),
    sure: readingText(locale, read.unsure ? 'unsure' : 'sure', { percent: read.percent }),
  }
}

/**
 * How many statements were found; `unsure` of them, under `percent` sure, are for a person to look at first.
 */
export function foundWords(count: number, unsure: number, percent: number, locale: Locale): string {
  if (unsure === 0) return readingText(locale, 'found', { count })
  return readingText(locale, 'foundUnsure', { count, unsure, percent })
}

/** What a stretch of a text was taken for, and who speaks in it where that is told; nothing of prose. */
export function layoutWords({ kind, speaker }: ReadPart, locale: Locale): string {
  if (kind === 'prose') return ''
  if (speaker === null || kind === 'headline') return readingText(locale, `layout.${kind}`)
  return readingText(locale, `layout.${kind}-of`, { name: speaker })
}

/** What a reader says of a text, as a sentence. */
export function diagnosticWords(message: string, locale: Locale): string {
  return readingText(locale, 'diagnostic', { message: sentenceCase(message, locale) })
}

/** What the records of a reading say in words, where it becomes a case file for a person to edit. */
export function draftWords(locale: Locale) {
  return {
    party: readingText(locale, 'byMachine'),
    unclear: readingText(locale, 'byMachineWho'),
    statement: (percent: number, words: string | null) => {
      const why = readingText(locale, 'byMachineSure', { percent })
      return words === null ? why : readingText(locale, 'byMachineBasis', { why, words })
    },
    notIdentified: (name: string) => readingText(locale, 'notIdentified', { name }),
  }
}

function voiceWords({ name, unclear }: ReadVoice, locale: Locale): string {
  const plain = name ?? titles(locale, 'nobody')
  return unclear ? readingText(locale, 'unclear', { name: plain }) : plain
}

function throughWords(names: readonly string[], locale: Locale): string {
  return names.reduce(
    (before, name) =>
      before === ''
        ? readingText(locale, 'through', { name })
        : readingText(locale, 'throughMore', { before, name }),
    '',
  )
}

/** How a source knows, and the words that say so; of itself it may speak in any words. */
function readBasisWords(basis: ReadStatement['basis'], locale: Locale): string {
  const { kind, why } = basis
  if (kind === 'unstated') return ''
  const plain = kind === 'through' ? throughThing(basis, locale) : basisWords(kind, basis.from, locale)
  return why === null || kind === 'own' ? plain : readingText(locale, 'basisWhy', { basis: plain, why })
}

function throughThing({ from }: ReadStatement['basis'], locale: Locale): string {
  return from === null ? '' : terms(locale, 'basis.through', { what: from })
}

function moreWords(read: ReadStatement, locale: Locale): string {
  const { basis, crowd, modality, times, recants } = read
  const parts = [
    readBasisWords(basis, locale),
    recants === null ? '' : readingText(locale, 'recants', { number: recants + 1 }),
    crowd ? crowdWords(crowd, locale) : '',
    modality === 'asserted' ? '' : terms(locale, `modality.${modality}`),
    listed(times, locale, ''),
  ].filter((part) => part !== '')
  const [first = '', ...more] = parts
  return more.reduce((before, next) => readingText(locale, 'also', { before, more: next }), first)
}
