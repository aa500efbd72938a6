import type { Crowd } from '@hearsay/reading'
import type { Page } from '../../page.ts'
import type { Mention, Said } from '../../said/said.ts'

/**
 * A page in short: each statement by the words of its speaker and those that are said, as they stand in the
 * text.
 */
export interface Sheet {
  readonly text: string
  readonly outlet?: string | null
  readonly author?: readonly string[]
  readonly says: readonly Saying[]
}

export interface Saying {
  readonly by: string
  readonly words: string
  /** What a mention is called, where that is more than its words. */
  readonly name?: string
  /** Index, on the page, of the statement that reports this one. */
  readonly within?: number
  readonly from?: string
  readonly crowd?: Crowd
  readonly isKnown?: boolean
}

/** Pages and what is said on them, without a reader. */
export function pileOf(sheets: readonly Sheet[]): { pages: Page[]; said: Said[] } {
  const said: Said[] = []
  const pages = sheets.map((sheet, page) => {
    const before = said.length
    for (const saying of sheet.says) said.push(saidOf(sheet.text, page, saying, before))
    return pageOf(sheet, page)
  })
  return { pages, said }
}

function saidOf(text: string, page: number, saying: Saying, before: number): Said {
  const { by, words, within, from, crowd = null, name = by, isKnown = true } = saying
  const at = spanOf(text, words)
  const mention = (said: string, called = said): Mention => ({
    page,
    span: spanOf(text, said),
    name: called,
    known: isKnown,
    crowd,
  })
  return {
    page,
    words: [at],
    found: [at],
    source: mention(by, name),
    within: within === undefined ? null : before + within,
    act: 'assert',
    addressee: null,
    crowd,
    basis: from ? { kind: 'told-by', by: mention(from) } : { kind: 'unstated', by: null },
    modality: 'asserted',
    isSummary: false,
    recants: [],
    chance: { words: 1, source: 1, basis: 1 },
  }
}

function spanOf(text: string, words: string): [number, number] {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`expected ${JSON.stringify(words)} in the text of the page`)
  return [start, start + words.length]
}

function pageOf({ text, outlet = null, author = [] }: Sheet, index: number): Page {
  return {
    name: `page-${index}.txt`,
    text,
    article: [],
    title: null,
    outlet,
    author,
    published: null,
    credited: [],
    language: 'en',
    url: null,
    mediaType: 'text/plain',
    hash: `sha256:${index}`,
    textHash: null,
    captured: null,
    reading: { statements: [], layout: [], diagnostics: [] },
  }
}
