import { CaseError, type Entry, parseEntry } from '@hearsay/case'
import type { Party, Reading, Statement } from '@hearsay/reading'
import { selectorAt } from '@hearsay/text'
import { type Locale, readingText } from '@hearsay/words'
import { badCase } from '../input/bad-case.ts'
import { idMaker } from './ids.ts'

export interface Frame {
  readonly document: string
  /** RFC 3339, UTC. */
  readonly at: string
  readonly by: string
  /** In which the reasons are given. */
  readonly locale: Locale
}

/**
 * A reading as entries of a case: parties with made-up ids, and statements tied to their words, each within
 * the one that reports it. What the reader cannot know is left for a person: a party's type is a guess, the
 * gist is the words.
 * @throws {Failure} `bad-case` where the reading does not fit a case, such as a content longer than a case
 * takes
 */
export function entriesOf(text: string, { statements }: Reading, frame: Frame): Entry[] {
  const parties = new Map<string, Record<string, unknown>>()
  const newId = idMaker()
  const { document, at, by, locale } = frame
  const byMachine = readingText(locale, 'byMachine')
  const party = (name: string, crowd = false, key = name.toLowerCase(), why = byMachine) => {
    const found = parties.get(key) ?? {
      kind: 'party',
      id: newId(name, 'party'),
      at,
      by,
      why,
      type: crowd ? 'crowd' : 'person',
      name,
    }
    parties.set(key, found)
    return found.id
  }
  /** Two that are only called "they" may be two: each is a party of its own until a person says who it is. */
  const partyOf = ({ name, by: how }: Party, index: number, crowd = false) =>
    how === 'unresolved'
      ? party(
          readingText(locale, 'notIdentified', { name: oneLine(name) }),
          crowd,
          `${index} ${name}`,
          readingText(locale, 'byMachineWho'),
        )
      : party(oneLine(name), crowd)
  const ids = statements.map(({ speaker, act }) => newId(`${speaker?.name ?? 'nobody'} ${act}`, 'statement'))
  const records = statements.map((each, index) => ({
    kind: 'statement',
    id: ids[index],
    at,
    by,
    why: whyOf(text, each, locale),
    document,
    words: wordsOf(text, each),
    gist: gistOf(text, each),
    source: each.speaker ? partyOf(each.speaker, index, each.crowd !== null) : null,
    ...(each.within === null ? {} : { within: ids[each.within] }),
    act: each.act,
    ...(each.addressee ? { addressee: partyOf(each.addressee, index) } : {}),
    ...crowdOf(each),
    basis: basisOf(each, (name, by) => partyOf({ name, by, mention: [0, 0] }, index)),
    modality: each.modality,
  }))
  try {
    return [...parties.values(), ...records].map((entry, index) => parseEntry(entry, index))
  } catch (error) {
    if (error instanceof CaseError) throw badCase(error)
    throw error
  }
}

function wordsOf(text: string, { source, cue, content }: Statement) {
  const spans = [...source, ...cue, ...content].toSorted(([a], [b]) => a - b)
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

function basisOf({ basis: { kind, from } }: Statement, party: (name: string, by: Party['by']) => unknown) {
  // What a thing shows is known through it; until a person has made an exhibit of it, nobody says how.
  if (kind === 'through') return { kind: 'unstated' }
  if (kind !== 'told-by') return { kind }
  return from === null
    ? { kind: 'unstated' }
    : { kind, by: party(from, PRONOUN.test(from) ? 'unresolved' : 'name') }
}

/** Words that stand for somebody whom only a person can tell. */
const PRONOUN = /^(?:he|him|she|her|they|them|someone|somebody|everyone)$/i

/** That a machine read it, how sure it is, and by which words it says how the source knows. */
function whyOf(text: string, { basis, confidence }: Statement, locale: Locale): string {
  const why = readingText(locale, 'byMachineSure', { percent: Math.round(confidence * 100) })
  if (basis.why === null || basis.kind === 'own') return why
  return readingText(locale, 'byMachineBasis', { why, words: oneLine(text.slice(...basis.why)) })
}
