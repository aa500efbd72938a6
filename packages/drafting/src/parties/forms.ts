import type { Page } from '../page.ts'
import type { Mention, Said } from '../said/said.ts'
import type { KnownParty } from './answers.ts'
import { phraseAt } from './beside.ts'
import type { Phrase } from './phrase.ts'
import { isQuotedAt } from './quoted.ts'

/** All mentions of a pile that the same words name, and what those who are meant say. */
export interface Form {
  readonly key: string
  readonly phrase: Phrase
  /** The words of the first mention. */
  readonly words: string
  readonly mentions: Mention[]
  readonly pages: Set<number>
  /** Indices of the statements that they are the source of. */
  readonly said: number[]
  readonly isCrowd: boolean
  /** Who reports what they say. */
  readonly tellers: Set<Form>
  /** Whose they are: of "my cousin", whoever speaks of one. */
  readonly owner: Form | null
  /** What a case holds already. */
  readonly known: KnownParty | null
}

export const newForm = (key: string, words: string, phrase: Phrase, more: Partial<Form> = {}): Form => ({
  key,
  phrase,
  words,
  mentions: [],
  pages: new Set(),
  said: [],
  isCrowd: false,
  tellers: new Set(),
  owner: null,
  known: null,
  ...more,
})

/** Outlets as those see them who look at names. */
export interface Papers {
  readonly news: readonly Form[]
  /** Words of the body whose paper a page is, by the index of the page; null of news. */
  readonly own: (page: number) => ReadonlySet<string> | null
}

/** Mentions of a pile by form. */
export interface Forms {
  readonly forms: readonly Form[]
  readonly byMention: ReadonlyMap<Mention, Form>
}

/**
 * Mentions by their words. A name is one form on every page; "a nurse" is one on each page, since another
 * page's may be another nurse, and "my cousin" one for each who has one; "they" of whom the page shows nobody
 * is a form each time, and a page's own "we" one for the page.
 * @param papers newspapers and the like: who is called as one of them is that one
 * @param known parties of the case so far, under their names
 */
export function formsOf(
  pages: readonly Page[],
  said: readonly Said[],
  { news, own }: Papers,
  known: readonly Form[],
): Forms {
  const byKey = new Map(known.map((form) => [form.key, form]))
  const byMention = new Map<Mention, Form>()
  const recorded = new Map(known.map((form) => [form.known?.id, form]))
  const bodies = knownBodies(known)
  const papers = new Map(news.map((outlet) => [plain(outlet.phrase.nameWords), outlet]))
  for (const [index, { source, addressee, basis, within }] of said.entries()) {
    const holder = within === null ? null : (said[within]?.source ?? null)
    if (source) told(add(source, holder, true), holder).said.push(index)
    if (addressee) add(addressee, source ?? holder)
    if (basis.by) told(add(basis.by, source), source)
  }
  return { forms: [...byKey.values()], byMention }

  function add(mention: Mention, speaker: Mention | null, speaks = false): Form {
    const form = find(mention, speaker, speaks)
    if (byMention.get(mention) === form) return form
    byMention.set(mention, form)
    form.mentions.push(mention)
    form.pages.add(mention.page)
    return form
  }

  function told(form: Form, by: Mention | null): Form {
    const teller = by ? byMention.get(by) : undefined
    if (teller && teller !== form) form.tellers.add(teller)
    return form
  }

  function find(mention: Mention, speaker: Mention | null, speaks: boolean): Form {
    const certain = mention.party === undefined ? undefined : recorded.get(mention.party)
    if (certain) return certain
    const phrase = phraseAt(pages, mention)
    const paper = mention.known ? papers.get(plain(phrase.nameWords)) : undefined
    if (paper && phrase.nameWords.length > 0) return paper
    const owner = isTheirs(phrase) && speaker && speaker !== mention ? (byMention.get(speaker) ?? null) : null
    const page = pages[mention.page]
    const isOwn = isQuotedIn(page, mention) ? false : isVoice(mention, phrase, speaks)
    const key = isOwn
      ? `voice ${page?.hash} ${/^(?:i|me|the writer)$/i.test(mention.name) ? 'I' : 'we'}`
      : keyOf(page, mention, phrase, owner)
    const isCrowd = phrase.name === '' && isSeveral(mention, phrase)
    const body = key.startsWith('described') && !owner ? bodies.get(phrase.roleWords.join(' ')) : undefined
    const form = body ?? byKey.get(key) ?? newForm(key, mention.name, phrase, { isCrowd, owner })
    if (!body) byKey.set(key, form)
    return form
  }

  /** "We" and "I" are the page's own, and so is "the Agency" on an agency's page. */
  function isVoice(
    { name, page }: Mention,
    { kind, isDefinite, roleWords, head }: Phrase,
    speaks: boolean,
  ): boolean {
    if (kind === 'body') return isDefinite && roleWords.length === 1 && (own(page)?.has(head) ?? false)
    return (speaks ? /^(?:we|i|the writer)$/i : /^(?:we|us|i|me|the writer)$/i).test(name)
  }
}

/**
 * Bodies that a case calls by what they are, where it has one of the kind: "the police" of the next page are
 * the police. A nurse may be another.
 */
function knownBodies(known: readonly Form[]): Map<string, Form> {
  const bare = known.filter(
    ({ phrase: { nameWords, kind, head } }) =>
      nameWords.length === 0 && (kind === 'body' || head === 'police'),
  )
  const byWords = new Map<string, Form[]>()
  for (const form of bare) {
    const words = form.phrase.roleWords.join(' ')
    byWords.set(words, [...(byWords.get(words) ?? []), form])
  }
  return new Map(
    [...byWords].flatMap(([words, [one, ...more]]) => (one && more.length === 0 ? [[words, one]] : [])),
  )
}

const isQuotedIn = (page: Page | undefined, { span: [start] }: Mention): boolean =>
  page !== undefined && isQuotedAt(page.text, start)

/** "Journal-Press" is "Journal Press". */
const plain = (nameWords: readonly string[]): string => nameWords.join(' ').replace(/-/g, ' ')

const isSeveral = ({ crowd, known }: Mention, { kind }: Phrase): boolean =>
  crowd !== null ? crowd.low !== 1 || crowd.high !== 1 : kind === 'people' && known

/** "My cousin", "her brother", "our secretary": of whoever speaks, unless it is somebody whom all know. */
const isTheirs = ({ whose, kind }: Phrase): boolean => /^(?:my|his|her|their)$/.test(whose) && kind !== 'body'

function keyOf(page: Page | undefined, mention: Mention, phrase: Phrase, owner: Form | null): string {
  const { nameWords, roleWords, kind } = phrase
  if (!mention.known || kind === 'pronoun' || kind === 'count')
    return `unknown ${page?.hash} ${mention.span[0]} ${mention.name}`
  if (nameWords.length > 0) return `name ${nameWords.join(' ')}`
  const described = `described ${page?.hash} ${roleWords.join(' ')}`
  return owner ? `${described} of ${owner.key}` : described
}
