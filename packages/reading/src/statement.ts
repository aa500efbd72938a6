/** What a reading gives back. Offsets are UTF-16 code units into the text as given, `[start, end)`. */

export type TextSpan = readonly [start: number, end: number]

export const ACTS = [
  'assert', 'deny', 'accuse', 'doubt', 'reject', 'threaten', 'demand',
  'promise', 'plan', 'refuse', 'ask', 'believe', 'report', 'recant',
] as const // biome-ignore format: one line a row
export type Act = (typeof ACTS)[number]

export type Modality = 'asserted' | 'hedged' | 'planned' | 'negated'

/** Who a phrase refers to, and the words that say so. */
export interface Party {
  /** The fullest form the text gives. */
  readonly name: string
  /** The mention that `name` was taken from. */
  readonly mention: TextSpan
  /**
   * How the phrase was resolved: it names or describes the party itself, or refers back to a name or a
   * description. `unresolved`: it refers back, to nobody that the text shows, and `name` is only its own
   * words.
   */
  readonly by: 'name' | 'surname' | 'acronym' | 'pronoun' | 'description' | 'self' | 'unresolved'
}

/**
 * Several people; a bound that the text does not give is null, so that "officials" has none, and all that is
 * known is that they are two or more. With a quantifier, the bounds are those of the group that it is taken
 * from, where that is counted: "of the 20 to 25 people … most" is 20, 25, "most".
 */
export interface Crowd {
  readonly low: number | null
  readonly high: number | null
  readonly quantifier: string | null
}

/** How the source says it knows. */
export interface Basis {
  /**
   * `own`: it speaks of itself, its views, wants and acts. `through`: a thing is said to show or say it.
   * Whatever the words do not say is `unstated`.
   */
  readonly kind: 'witnessed' | 'own' | 'holds' | 'told-by' | 'through' | 'inferred' | 'unstated'
  /** Who told it, or the thing through which it is known. */
  readonly from: string | null
  /** The words that say so; null where none need to. */
  readonly why: TextSpan | null
}

export interface Statement {
  readonly source: readonly TextSpan[]
  readonly cue: readonly TextSpan[]
  readonly content: readonly TextSpan[]
  /**
   * Index in the reading of the statement whose content holds this one; null when the page itself says it.
   */
  readonly within: number | null
  readonly act: Act
  /** Null when there is no source, or it stands for no party: "nobody", the "it" of "it is clear". */
  readonly speaker: Party | null
  /** Others who say it together with the speaker. */
  readonly also: readonly Party[]
  /** Who quotes the speaker, where that is no statement of its own: "was quoted by X as saying". */
  readonly relay: Party | null
  readonly addressee: Party | null
  readonly crowd: Crowd | null
  readonly basis: Basis
  readonly modality: Modality
  readonly times: readonly TextSpan[]
  /** Index in the reading of the statement that this one takes back, where that can be told. */
  readonly recants: number | null
  /** Chance that source, cue and the better part of the content are right, 0–1. */
  readonly confidence: number
  /** Chance that the speaker is right, in a statement whose words are, 0–1. */
  readonly speakerConfidence: number
  /** The same of the basis. */
  readonly basisConfidence: number
}

/** Something that the reader could not do, said beside what it could. */
export interface Diagnostic {
  readonly code: 'empty' | 'not-english' | 'no-statement' | 'control-characters' | 'no-sentences'
  readonly message: string
}

/**
 * What a stretch of the text was taken for: running prose, a headline, an item of a list, a turn in a
 * conversation, or an entry of a feed or a mail.
 */
export interface Part {
  readonly kind: 'prose' | 'headline' | 'item' | 'turn' | 'entry'
  readonly span: TextSpan
  /** Who speaks in it, by the layout alone: "Q:", "MS. ORTEGA:", "@anna". */
  readonly speaker: TextSpan | null
}

export interface Reading {
  readonly statements: readonly Statement[]
  /** The parts of the text, in order. */
  readonly layout: readonly Part[]
  readonly diagnostics: readonly Diagnostic[]
}
