import type { Statement } from '../statement.ts'

/** A statement in which nothing is known but what is given. */
export function statement(known: Partial<Statement> = {}): Statement {
  return {
    source: [],
    cue: [],
    content: [],
    within: null,
    act: 'assert',
    speaker: null,
    also: [],
    relay: null,
    addressee: null,
    crowd: null,
    basis: { kind: 'unstated', from: null, why: null },
    modality: 'asserted',
    times: [],
    recants: null,
    confidence: 1,
    speakerConfidence: 1,
    basisConfidence: 1,
    ...known,
  }
}

/** The place of words in a text, at their first or, after `from`, at a later time. */
export function spanOf(text: string, words: string, from = 0): readonly [start: number, end: number] {
  const start = text.indexOf(words, from)
  if (start === -1) throw new Error(`expected ${JSON.stringify(words)} in the text`)
  return [start, start + words.length]
}
