/**
 * A reading → records of a case, for a person to correct and accept. Plain data in the form of a case's
 * entries; whoever takes them validates them.
 */
import type { Party, Reading, Statement } from '@hearsay/reading'
import { idMaker } from '@hearsay/reading/ids'
import { selectorAt } from '@hearsay/text'

/** What the records say in words, in the language of whoever will edit them. */
export interface DraftWords {
  /** Why a party stands there. */
  readonly party: string
  /** The same of one whom the text does not show. */
  readonly unclear: string
  /** Why a statement stands there; `words`: by which it is told how its source knows. */
  statement(percent: number, words: string | null): string
  /** The name of one whom the text does not show. */
  notIdentified(name: string): string
}

export interface Frame {
  /** Id of the document in the case. */
  readonly document: string
  /** RFC 3339, UTC. */
  readonly at: string
  readonly by: string
  readonly words: DraftWords
}

export type DraftRecord = Readonly<Record<string, unknown>>

/**
 * Parties with made-up ids, and statements tied to their words, each within the one that reports it. What the
 * reader cannot know is left for a person: a party's type is a guess, the gist is the words.
 */
export function draftOf(text: string, { statements }: Reading, frame: Frame): DraftRecord[] {
  const newId = idMaker()
  const idOf = (name: string, { act }: Statement) => newId(`${name} ${act}`, 'statement')
  const ids = statements.map((each) => idOf(each.speaker?.name ?? 'nobody', each))
  const parties = new Parties(frame, newId)
  const record = (each: Statement, index: number, id: string | undefined, speaker: Party | null) => ({
    kind: 'statement',
    id,
    at: frame.at,
    by: frame.by,
    why: frame.words.statement(Math.round(each.confidence * 100), basisWords(text, each)),
    document: frame.document,
    words: wordsOf(text, each),
    gist: gistOf(text, each),
    source: speaker ? parties.of(speaker, index, each.crowd !== null) : null,
    ...(each.within === null ? {} : { within: ids[each.within] }),
    act: each.act,
    ...(each.addressee ? { addressee: parties.of(each.addressee, index) } : {}),
    ...crowdOf(each),
    basis: basisOf(each, (name, by) => parties.of({ name, by, mention: [0, 0] }, index)),
    modality: each.modality,
  })
  // A source of a case is one party: whoever says it too has a statement of their own, in the same words.
  const records = statements.flatMap((each, index) => [
    record(each, index, ids[index], each.speaker),
    ...each.also.map((other) => record(each, index, idOf(other.name, each), other)),
  ])
  return [...parties.records(), ...records]
}

/** The parties of a draft, each recorded once, where it is first named. */
class Parties {
  readonly #known = new Map<string, DraftRecord & { readonly id: string }>()
  readonly #frame: Frame
  readonly #newId: ReturnType<typeof idMaker>

  constructor(frame: Frame, newId: ReturnType<typeof idMaker>) {
    this.#frame = frame
    this.#newId = newId
  }

  /** Two that are only called "they" may be two: each is a party of its own until a person says who it is. */
  of({ name, by }: Party, index: number, crowd = false): string {
    const { words } = this.#frame
    const plain = oneLine(name)
    if (by !== 'unresolved') return this.#add(plain.toLowerCase(), plain, crowd, words.party)
    return this.#add(`${index} ${name}`, words.notIdentified(plain), crowd, words.unclear)
  }

  #add(key: string, name: string, crowd: boolean, why: string): string {
    const known = this.#known.get(key)
    if (known) return known.id
    const { at, by } = this.#frame
    const id = this.#newId(name, 'party')
    this.#known.set(key, { kind: 'party', id, at, by, why, type: crowd ? 'crowd' : 'person', name })
    return id
  }

  records(): DraftRecord[] {
    return [...this.#known.values()]
  }
}

function wordsOf(text: string, { source, cue, content }: Statement) {
  const spans = [...source, ...cue, ...content].sort(([a], [b]) => a - b)
  return spans.map(([start, end]) => selectorAt(text, start, end))
}

function gistOf(text: string, { content }: Statement): string {
  return oneLine(content.map(([start, end]) => text.slice(start, end)).join(' … '))
}

/** Control characters, which a case refuses in what a person may edit, read as spaces here. */
function oneLine(words: string): string {
  return (
    words
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .toWellFormed() || '…'
  )
}

/** Nothing of a crowd that nobody counts: a case takes it for two or more. */
function crowdOf({ crowd, also }: Statement) {
  if (!crowd || also.length > 0) return {}
  const { low, high, quantifier } = crowd
  if (low === null && high === null && quantifier === null) return {}
  return { crowd: { low: low ?? (high === null ? 2 : 0), high, ...(quantifier ? { quantifier } : {}) } }
}

function basisOf({ basis: { kind, from } }: Statement, party: (name: string, by: Party['by']) => string) {
  // What a thing shows is known through it; until a person has made an exhibit of it, nobody says how.
  if (kind === 'through') return { kind: 'unstated' }
  if (kind !== 'told-by') return { kind }
  if (from === null) return { kind: 'unstated' }
  return { kind, by: party(from, PRONOUN.test(from) ? 'unresolved' : 'name') }
}

/** Words that stand for somebody whom only a person can tell. */
const PRONOUN = /^(?:he|him|she|her|they|them|someone|somebody|everyone)$/i

/** The words by which a statement says how its source knows; of itself one speaks in any words. */
function basisWords(text: string, { basis: { kind, why } }: Statement): string | null {
  return why === null || kind === 'own' ? null : oneLine(text.slice(...why))
}
