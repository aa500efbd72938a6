/** Verbs that tie: "works at the plant", "speaks for the company", "owned by", "answers to". */
import type { Relation } from './tie.ts'

/** What a clause says: `to` in its words. */
export interface Clause {
  readonly relation: Relation
  readonly to: string
  readonly detail: string
}

const END = `(?=[,.;:“”"]|$| (?:and|but|since|for|when|while|in|on|at|who|which|that|told|said|says|would|asked) )`
const BODY = String.raw`((?:the |an? |our |its |their )?[\p{L}\d.&'’-]+(?: (?:of|for|the|and|[\p{L}\d.&'’-]+)){0,5}?)`

/** Of the subject to what follows. */
const CLAUSES: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:speaks?|spoke|speaking) for /, 'works-for'],
  [/\b(?:works?|worked|working) (?:for|at) /, 'works-for'],
  [/\bhas (?:driven|worked|flown|cooked|written|analysed|analyzed) for /, 'works-for'],
  [/\b(?:is|was) employed (?:by|at) /, 'works-for'],
  [/\b(?:manages?|managed|represents?) /, 'works-for'],
  [/\b(?:heads|leads|runs|chairs|headed|led) /, 'leads'],
  [/\bcommands /, 'commands'],
  [/\b(?:serves|serving) (?:in|with) /, 'member-of'],
  [/\b(?:is|was) a member of /, 'member-of'],
  [/\bbelongs to /, 'member-of'],
  [/\bembedded with /, 'embedded-with'],
  [/\b(?:is |are |was )?allied (?:with|to) /, 'allied-with'],
  [/\b(?:aligned with|loyal to) /, 'aligned-with'],
]

export function clauseIn(words: string): Clause | null {
  for (const [verb, relation] of CLAUSES) {
    const found = new RegExp(`${verb.source}${BODY}${END}`, 'u').exec(words)
    const to = found?.[1]
    if (found && to) return { relation, to, detail: found[0].slice(0, found[0].length - to.length).trim() }
  }
  return null
}

/** Between two bodies; `turned` where the one that owns, backs or commands stands last. */
export const BETWEEN: readonly (readonly [verb: RegExp, relation: Relation, turned: boolean])[] = [
  [/(?:which )?(?:is |are |was )?(?:wholly |partly |majority[- ])?owned by/, 'owns', true],
  [/(?:which )?(?:is )?an? (?:wholly owned )?subsidiary of/, 'owns', true],
  [/(?:which )?belongs? to/, 'owns', true],
  [/(?:which )?owns/, 'owns', false],
  [/(?:which )?(?:is |are |was )?(?:backed|supported|armed) by/, 'backs', true],
  [/(?:which )?(?:backs|supports|arms)/, 'backs', false],
  [/(?:which )?(?:is |are |was )?(?:funded|financed|paid for|sponsored) by/, 'funds', true],
  [/(?:which )?(?:funds|finances|pays for|sponsors)/, 'funds', false],
  [
    /(?:which )?(?:answers? to|reports? to|(?:is|are) (?:under|subordinate to|part of|commanded by))/,
    'commands',
    true,
  ],
  [/(?:which )?(?:is |are )?allied (?:with|to)/, 'allied-with', false],
  [/(?:which )?(?:is |are )?(?:aligned with|loyal to)/, 'aligned-with', false],
]
