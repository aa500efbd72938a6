import type { Case, Comment } from '@hearsay/case'
import {
  inRow,
  type Locale,
  nameWithin,
  type Piece,
  partyName,
  saidText,
  shortFor,
  unstopped,
  whenWords,
} from '@hearsay/words'
import { linkTo, type Source, type SourceLink, sourcesOf } from '../records/sources.ts'

/** Somebody was asked for comment. */
export interface RequestView {
  /** Who, by whom, when and on what. */
  readonly sentence: readonly Piece[]
  /** The statement that answered; none where no answer is recorded. */
  readonly answer?: SourceLink
  /** Who says that they were asked. */
  readonly sources: readonly Source[]
}

export function requestViews(of: Case, requests: readonly Comment[], locale: Locale): RequestView[] {
  return requests.map((request) => ({
    sentence: sentenceOf(of, request, locale),
    ...(request.answer !== undefined && { answer: linkTo(of, request.answer, locale) }),
    sources: sourcesOf(of, request.statements ?? [], locale),
  }))
}

function sentenceOf(of: Case, { asked, asker, when, on }: Comment, locale: Locale): Piece[] {
  const key = ['asked', ...(on ? ['About'] : []), ...(when ? ['On'] : [])].join('') as 'askedAboutOn'
  return saidText.pieces(locale, key, {
    asked: (spoken) => partyName(of, asked, spoken),
    asker: (spoken) => nameWithin(of, asker, spoken),
    ...(when && { when: (spoken: Locale) => whenWords(when, spoken).words }),
    ...(on && {
      about: (spoken: Locale) =>
        inRow(
          on.map((id) => unstopped(shortFor(of, id, spoken))),
          spoken,
        ),
    }),
  })
}
