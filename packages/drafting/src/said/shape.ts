import type { Party, Reading, Statement } from '@hearsay/reading'
import type { Page } from '../page.ts'
import type { Mention, Said, SaidBasis } from './said.ts'

/** What is said on the pages of a pile, page by page in the order of the text. */
export function saidOn(pages: readonly Page[]): Said[] {
  const all: Said[] = []
  for (const [index, page] of pages.entries()) all.push(...onPage(page, index, all.length))
  return all
}

function onPage({ reading }: Page, page: number, before: number): Said[] {
  return reading.statements.map((each) => ({
    page,
    words: each.content,
    found: [...each.source, ...each.cue],
    source: mentionOf(each.speaker, page, each),
    within: each.within === null ? null : before + each.within,
    act: each.act,
    addressee: mentionOf(each.addressee, page, null),
    crowd: each.crowd,
    basis: basisOf(each, page, reading),
    modality: each.modality,
    isSummary: false,
    recants: each.recants === null ? [] : [before + each.recants],
    chance: { words: each.confidence, source: each.speakerConfidence, basis: each.basisConfidence },
  }))
}

function mentionOf(party: Party | null, page: number, statement: Statement | null): Mention | null {
  if (!party) return null
  const { name, mention, by } = party
  return { page, span: mention, name, known: by !== 'unresolved', crowd: statement?.crowd ?? null }
}

function basisOf({ basis: { kind, from, why } }: Statement, page: number, _: Reading): SaidBasis {
  if (kind === 'through') return { kind: 'unstated', by: null }
  if (kind !== 'told-by') return { kind, by: null }
  if (from === null) return { kind: 'unstated', by: null }
  return { kind, by: { page, span: why ?? [0, 0], name: from, known: true, crowd: null } }
}
