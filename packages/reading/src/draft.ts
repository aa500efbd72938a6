/**
 * A reading → records of a case, for a person to correct and accept. Plain data in the form of a case's
 * entries; whoever takes them validates them.
 */
import { selectorAt } from '@hearsay/text'
import { idMaker } from './ids.ts'
import type { Party, Reading, Statement } from './statement.ts'

export { idMaker } from './ids.ts'

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
  const ids = statements.map(({ speaker, act }) => newId(`${speaker?.name ?? 'nobody'} ${act}`, 'statement'))
  const parties = new Parties(frame, newId)
  const records = statements.map((statement, index) => ({
    kind: 'statement',
    id: ids[index],
    at: frame.at,
    by: frame.by,
    why: frame.words.statement(Math.round(statement.confidence * 100), basisWords(text, statement)),
    document: frame.document,
    words: wordsOf(text, statement),
    gist: gistOf(text, statement),
    source: statement.speaker ? parties.of(statement.speaker, index, statement.crowd !== null) : null,
    ...(statement.within === null ? {} : { within: ids[statement.within] }),
    act: statement.act,
    ...(statement.addressee ? { addressee: parties.of(statement.addressee, index) } : {}),
    ...crowdOf(statement),
    basis: basisOf(statement, (name, by) => parties.of({ name, by, mention: [0, 0] }, index)),
    modality: statement.modality,
  }))
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

function crowdOf({ crowd }: Statement) {
  if (!crowd) return {}
  const { low, high, quantifier } = crowd
  return { crowd: { low: low ?? 0, high, ...(quantifier ? { quantifier } : {}) } }
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
