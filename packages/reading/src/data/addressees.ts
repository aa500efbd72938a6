/** Words around the phrase of whoever is told. Base forms of verbs, all lower case. */
import { words } from './words.ts'

/** Verbs that have whoever is told right after them. */
export const TELLING = words(
  'tell ask inform assure warn remind urge advise promise order notify brief persuade convince instruct ' +
    'command beg write teach',
)

/** Verbs and nouns that have whoever is told after a "to" or "with". */
export const ADDRESSING = words(
  'say speak explain admit confess complain write report statement testify tweet suggest confirm talk lie ' +
    'respond reply declare announce propose describe swear pledge letter',
)

/** Words and marks that end the phrase of whoever is told. */
export const ENDS = words(
  "that to if whether about not on in at during after when how what why where who , : . ; \" “ ” '' he she " +
    'they it we i the there this last by of with for via earlier monday tuesday wednesday thursday friday ' +
    'saturday sunday yesterday over',
)

/** Pronouns for whoever is told. */
export const PRONOUNS = words('me us him her them you it')

/**
 * Of the verbs with whoever is told right after them, those of which that is no part of what is told. Who is
 * asked, urged or ordered to do something is.
 */
export const TELLING_APART = words(
  'tell assure promise warn informed inform reminded remind convinced persuaded',
)
