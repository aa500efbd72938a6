/** Parts of the patterns by which a line is searched. */

/** A pronoun as a subject, and the words between it and its verb. */
export const SUBJECT = "(?<who>i|we|he|she|they|it)(?<between>(?: [\\w']+){0,4}?)"

/** A party's words, up to where the clause goes on. */
export const PARTY =
  '(?<by>(?:(?!(?:that|to|who|whom|whose|which|when|where|while|because|if|about|on|in|at|as|and|with|for|than|but|was|were|is|are|had|has) )[^\\s,.;:|()]+ ){1,7})'
