import type { Draft } from '@hearsay/drafting'

/** What was read at some words of a page: what a form for a statement at them begins with. */
export interface Hint {
  readonly start: number
  readonly end: number
  readonly who: string
  readonly act: string
  readonly basis: string
  readonly by: string
  readonly modality: string
}

/** What was read on a page, of all that is said there. */
export function hintsOn(draft: Draft, page: number): Hint[] {
  const nameOf = (mention: Parameters<typeof draft.parties.formOf>[0] | null): string =>
    mention ? draft.parties.formOf(mention).name : ''
  return draft.said
    .filter((said) => said.page === page && said.words.length > 0)
    .map(({ words, source, act, basis, modality }) => ({
      start: Math.min(...words.map(([start]) => start)),
      end: Math.max(...words.map(([, end]) => end)),
      who: nameOf(source),
      act,
      basis: basis.kind,
      by: nameOf(basis.by),
      modality,
    }))
}
