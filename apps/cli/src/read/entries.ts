import { CaseError, type Entry, parseEntry, selectorAt } from '@hearsay/case'
import type { Reading, Statement } from '@hearsay/reading'
import { badCase } from '../input/bad-case.ts'
import { idMaker } from './ids.ts'

export interface Frame {
  readonly document: string
  /** RFC 3339, UTC. */
  readonly at: string
  readonly by: string
}

const WHY = 'Read by machine; to be checked by a person before it is accepted.'

/**
 * A reading as entries of a case: parties with made-up ids, and statements tied to their words, each within the one
 * that reports it. What the reader cannot know is left for a person: a party's type is a guess, the gist is the words.
 * @throws {Failure} `bad-case` where the reading does not fit a case, such as a content longer than a case takes
 */
export function entriesOf(text: string, { statements }: Reading, frame: Frame): Entry[] {
  const parties = new Map<string, Record<string, unknown>>()
  const newId = idMaker()
  const { document, at, by } = frame
  const party = (name: string, crowd: boolean) => {
    const key = name.toLowerCase()
    const found = parties.get(key) ?? {
      kind: 'party',
      id: newId(name, 'party'),
      at,
      by,
      why: WHY,
      type: crowd ? 'crowd' : 'person',
      name,
    }
    parties.set(key, found)
    return found.id
  }
  const ids = statements.map(({ speaker, act }) => newId(`${speaker?.name ?? 'nobody'} ${act}`, 'statement'))
  const records = statements.map((each, index) => ({
    kind: 'statement',
    id: ids[index],
    at,
    by,
    why: `${WHY} ${Math.round(each.confidence * 100)}% sure.`,
    document,
    words: wordsOf(text, each),
    gist: gistOf(text, each),
    source: each.speaker ? party(oneLine(each.speaker.name), each.crowd !== null) : null,
    ...(each.within === null ? {} : { within: ids[each.within] }),
    act: each.act,
    ...(each.addressee ? { addressee: party(oneLine(each.addressee.name), false) } : {}),
    ...crowdOf(each),
    basis: basisOf(each, (name) => party(name, false)),
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

function basisOf({ basis: { kind, from } }: Statement, party: (name: string) => unknown) {
  if (kind !== 'told-by') return { kind }
  return from === null ? { kind: 'unstated' } : { kind, by: party(oneLine(from)) }
}
