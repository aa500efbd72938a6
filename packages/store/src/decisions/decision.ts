/** What somebody decided of something that was proposed for a page. */
export interface Decision {
  /** Of the proposal. */
  readonly key: string
  /** Id of the document that was decided on. */
  readonly page: string
  /** Id of an author of the case. */
  readonly person: string
  /** RFC 3339, UTC. */
  readonly at: string
  /** The entries that were recorded for it; null where it was refused. */
  readonly entries: { readonly first: number; readonly count: number } | null
}

/** A decision that comes with the entries that it recorded, or with none where it refuses. */
export type NewDecision = Omit<Decision, 'entries'>
