import { briefsOf, type Case, type Copying, type Document, pageOf } from '@hearsay/case'
import { documentText, type Locale, partyName, recordsText, timeWords, whenWords } from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { documentHref } from '../links.ts'

/** One thing that is known of a document. */
export interface Fact {
  readonly label: string
  readonly value: string
  readonly href?: string
}

/**
 * What a document is, where it can be found, and which documents it restates, copies or is restated or copied
 * in.
 */
export function factsOf(dossier: Dossier, document: Document): Fact[] {
  const { locale, case: of } = dossier
  const { url, published, captured, hash, restates } = document
  const fact = (label: Parameters<typeof documentText>[1], value: string, href?: string): Fact => ({
    label: documentText(locale, label),
    value,
    ...(href !== undefined && { href }),
  })
  const leading = (label: Parameters<typeof documentText>[1], to: Document | undefined) =>
    to ? [fact(label, to.title, documentHref(dossier.id, to.id, locale))] : []
  return [
    fact('outlet', partyName(of, document.outlet, locale)),
    fact('citation', document.citation),
    ...(url ? [fact('address', url, url)] : []),
    ...(published
      ? [fact(document.form === 'cited' ? 'bears' : 'published', publishedWords(published, locale))]
      : []),
    ...(captured ? [fact('captured', timeWords(captured, locale))] : []),
    ...(hash ? [fact('hash', hash)] : []),
    ...(restates === undefined
      ? []
      : leading(document.form === 'text' ? 'textOf' : 'restates', pageOf(of, document.id))),
    ...briefsOf(of, document.id).flatMap((each) =>
      leading(each.form === 'text' ? 'textIn' : 'restatedIn', each),
    ),
    ...copiesOf(of, document.id).flatMap(([label, other]) => leading(label, of.document.get(other))),
  ]
}

type CopyLabel = 'copies' | 'copiedIn' | 'sharesWords'

/** Documents from which this one took words, or the other way round, as their pages stand for them. */
function copiesOf(of: Case, id: string): (readonly [CopyLabel, string])[] {
  const isHere = (other: string) => pageOf(of, other)?.id === id || other === id
  return [...of.copying.values()].flatMap((copying) => {
    if (isHere(copying.copy)) return [[labelOf(copying, 'copies'), copying.of]] as const
    return isHere(copying.of) ? ([[labelOf(copying, 'copiedIn'), copying.copy]] as const) : []
  })
}

/** Where nobody can tell which of two took from the other, neither is said to have. */
function labelOf({ direction }: Copying, label: CopyLabel): CopyLabel {
  return direction === 'unknown' ? 'sharesWords' : label
}

function publishedWords(published: NonNullable<Document['published']>, locale: Locale): string {
  const { words, inferred } = whenWords(published, locale)
  if (inferred === undefined) return words
  const when = (spoken: Locale) => whenWords(published, spoken).words
  return recordsText(locale, 'whenInferredWhy', { when, why: inferred })
}
