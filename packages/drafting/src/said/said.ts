import type { Act, Crowd, Modality, TextSpan } from '@hearsay/reading'

/** Somebody named, described or meant in a page. Several mentions may be one party; `parties` says which. */
export interface Mention {
  /** Index of the page. */
  readonly page: number
  /** Where the fullest form stands on that page. */
  readonly span: TextSpan
  /** That form: "Col. Haidar Mun, an army spokesman" gives "Haidar Mun" or "an army spokesman". */
  readonly name: string
  /** False for "they" or "one of them" of whom the page does not show who they are. */
  readonly known: boolean
  /** Several people, as the page counts them. */
  readonly crowd: Crowd | null
  /** Id of the party of the case that a person has recorded it to mean. */
  readonly party?: string
}

/** How the source says that it knows; who told it is a mention, not yet a party. */
export interface SaidBasis {
  readonly kind: 'witnessed' | 'own' | 'holds' | 'told-by' | 'inferred' | 'unstated'
  readonly by: Mention | null
}

/** One statement as it would be recorded: one thing said by one source, that can stand or fall alone. */
export interface Said {
  readonly page: number
  /** The words of the content, without the cue and without who speaks, in the order of the page. */
  readonly words: readonly TextSpan[]
  /** The words by which it was found: source and cue. */
  readonly found: readonly TextSpan[]
  /** Null where the page names nobody. */
  readonly source: Mention | null
  /** Index, among what is said in the pile, of the statement that reports this one. */
  readonly within: number | null
  readonly act: Act
  readonly addressee: Mention | null
  readonly crowd: Crowd | null
  readonly basis: SaidBasis
  readonly modality: Modality
  /** It only sums up what others below it say: a headline, a lead. It bears on no claim. */
  readonly isSummary: boolean
  /** Index, among what is said in the pile, of the statements that this one takes back. */
  readonly recants: readonly number[]
  /** Chances, 0–1: that the words are right; that the speaker is, that the basis is, where the words are. */
  readonly chance: { readonly words: number; readonly source: number; readonly basis: number }
}
