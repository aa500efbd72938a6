/** Nouns that name a statement without anyone who makes it. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  'claim claims rumor rumors rumour rumours allegation allegations belief beliefs theory theories accusation suggestion notion story report reports fear fears suspicion perception charge speculation'.split(
    ' ',
  ),
)
