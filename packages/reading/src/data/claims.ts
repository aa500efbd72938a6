import { words } from './words.ts'

/** Nouns that name a statement without anyone who makes it. */
export const CLAIM_NOUNS = words(
  'claim claims rumor rumors rumour rumours allegation allegations belief beliefs theory theories ' +
    'accusation suggestion notion story report reports fear fears suspicion perception charge speculation',
)
