/** What the reader knows of names and of the nouns for people and bodies, for whoever compares parties. */

export { MEN, WOMEN } from './data/given-names.ts'
export { BODY_WORDS, NAME_JOINTS, NOT_NAMES, TITLES } from './data/names.ts'
export { nounKind } from './who/kinds.ts'
