/** The reader's statements → statements that the stages work on, unchanged in what they say. */
import type { Party, Reading, Statement } from '@hearsay/reading'
import type { Mention, SaidBasis } from './said.ts'
import { type Told, wordsAt } from './told.ts'

export function toldIn({ statements }: Reading, text: string, page: number): Told[] {
  return statements.map((each, id) => ({
    id,
    page,
    words: each.content,
    found: [...each.source, ...each.cue],
    source: mentionOf(each.speaker, page, each),
    sourceAt: each.source[0] ?? null,
    cue: wordsAt(text, each.cue),
    within: each.within,
    act: each.act,
    addressee: mentionOf(each.addressee, page, null),
    crowd: each.crowd,
    basis: basisOf(each, page),
    modality: each.modality,
    isSummary: false,
    recants: each.recants === null ? [] : [each.recants],
    chance: { words: each.confidence, source: each.speakerConfidence, basis: each.basisConfidence },
  }))
}

function mentionOf(party: Party | null, page: number, statement: Statement | null): Mention | null {
  if (!party) return null
  const { name, mention, by } = party
  return { page, span: mention, name, known: by !== 'unresolved', crowd: statement?.crowd ?? null }
}

/** What a thing shows is known through it; until a person has made an exhibit of it, nobody says how. */
function basisOf({ basis: { kind, from, why } }: Statement, page: number): SaidBasis {
  if (kind === 'through') return { kind: 'unstated', by: null }
  if (kind !== 'told-by') return { kind, by: null }
  if (from === null) return { kind: 'unstated', by: null }
  return { kind, by: { page, span: why ?? [0, 0], name: from, known: true, crowd: null } }
}
