import type { Case } from '@hearsay/case'
import { type Locale, titleFor, type WhenWords } from '@hearsay/words'
import { caseHref } from '../links.ts'
import { whenIn } from '../records/own-words.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import { seenOutside } from './outside.ts'
import { type TieOutside, tieOutside } from './tied.ts'

/** What a case says happened, before and after its incident too, and how parties were tied. */
export interface Setting {
  readonly events: readonly EventOutside[]
  readonly ties: readonly TieOutside[]
}

export interface EventOutside {
  readonly id: string
  readonly title: string
  readonly relation: 'incident' | 'context'
  readonly place?: string
  readonly when?: WhenWords
  readonly edtf?: string
  readonly sentences: readonly Sentence[]
}

export function settingOf(of: Case, locale: Locale): Setting {
  const dossier = caseHref(of.head.id, locale)
  return {
    events: [...of.event.values()].map(({ id, title, relation, place, when, sentences }) => {
      const cites = sentences.flatMap((one) => one.cites)
      return {
        id,
        title,
        relation,
        ...(place !== undefined && { place: titleFor(of, place, locale) }),
        ...(when && { when: whenIn(of, when, cites, locale) }),
        ...(when?.edtf !== undefined && { edtf: when.edtf }),
        sentences: sentencesOf(of, sentences, locale).map(({ text, sources }) => {
          return { text, sources: seenOutside(sources, dossier) }
        }),
      }
    }),
    ties: [...of.tie.values()].map((tie) => tieOutside(of, tie, 'from', locale)),
  }
}
