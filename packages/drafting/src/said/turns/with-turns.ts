/**
 * Whoever speaks in a turn says all of it; whom they quote says it in their words; whoever asks says nothing.
 */
import type { TextSpan } from '@hearsay/reading'
import { issuerOf } from '../issuer.ts'
import type { Mention } from '../said.ts'
import { sentencesIn } from '../sentences.ts'
import { nameWords, type Sheet, turnAt } from '../sheet.ts'
import { isFragment } from '../things.ts'
import { endOf, freshId, keep, PLAIN, shared, startOf, type Told, wordsAt } from '../told.ts'
import { isCovered, ownOf } from '../voice.ts'
import { isOwnAnswer, type Turn } from './turn.ts'

export function withTurns(told: readonly Told[], sheet: Sheet): Told[] {
  if (sheet.turns.length === 0) return [...told]
  const newId = freshId(told)
  const issuer = issuerOf(told, sheet)
  const wholes = new Map<Turn, Told>()
  const relays: Told[] = []
  for (const turn of sheet.turns) {
    if (turn.asks || !turn.speaker || turn.body[1] <= turn.body[0]) continue
    const source = named(turn.name ?? turn.speaker, sheet)
    const whole = wholeOf(turn, source, newId(), sheet)
    const relay = turn.through ? relayOf(whole, named(turn.through, sheet), newId()) : null
    if (relay) relays.push(relay)
    wholes.set(turn, relay ? { ...whole, within: relay.id, cue: 'told' } : whole)
  }
  const left = keep(
    told.map((one) => clipped(one, sheet)),
    (one) => stays(one, sheet),
  )
  const held = left.map((one) => heldIn(ofPage(one, issuer, sheet), wholes, sheet))
  const [read, outlets] = withReadOut(held, sheet, newId)
  return [...read, ...outlets, ...relays, ...wholes.values()].sort((a, b) => startOf(a) - startOf(b))
}

/** "This is from the Lund Post. A cleaner writes: …": whoever asks reads out what another outlet prints. */
function withReadOut(told: readonly Told[], sheet: Sheet, newId: () => number): [Told[], Told[]] {
  const made: Told[] = []
  const read = told.map((one) => {
    const turn = turnAt(sheet, startOf(one))
    if (!turn?.asks || one.within !== null || !one.source) return one
    const before = sheet.text.slice(turn.body[0], Math.min(startOf(one), one.sourceAt?.[0] ?? Infinity))
    const name = sheet.outlets
      .within(before)
      .find((other) => other !== sheet.outlet && before.includes(other))
    if (name === undefined || one.source.name.includes(name) || !FROM.test(before)) return one
    const at = turn.body[0] + before.indexOf(name)
    const start = Math.min(startOf(one), one.sourceAt?.[0] ?? Infinity)
    const outer = relayOf(one, { ...named([at, at + name.length], sheet), name }, newId())
    made.push({ ...outer, words: [[start, endOf(one)]] })
    return { ...one, within: outer.id }
  })
  return [read, made]
}

/** What says that another's words are read out. */
const FROM = /\b(?:from|in|by|says?|writes?|reports?|prints?|reads?|quote)\b/i

/**
 * What a page answers its own questions is its issuer's, but for what it says that others say, and for whole
 * sentences that lead up to that.
 */
export function withOwnAnswers(told: readonly Told[], sheet: Sheet): Told[] {
  const turns = sheet.turns.filter(isOwnAnswer)
  const issuer = turns.length > 0 ? issuerOf(told, sheet) : null
  if (!issuer) return [...told]
  const newId = freshId(told)
  const made = turns.flatMap(({ body }) => {
    const sentences = sentencesIn(sheet.text, body)
    const own = sentences.filter((sentence, i) => {
      const next = sentences[i + 1]
      const leadsUp = next && isOthers(next, told, issuer) && !isFragment(wordsAt(sheet.text, [sentence]))
      return !leadsUp && !isCovered(sentence, told, sheet)
    })
    const [first] = own
    return first ? [{ ...ownOf(first, issuer, newId(), sheet), words: own }] : []
  })
  const ours = told.map((one) => {
    const turn = turnAt(sheet, startOf(one))
    const who = one.sourceAt ? wordsAt(sheet.text, [one.sourceAt]) : ''
    return turn && isOwnAnswer(turn) && PAGE.test(who) ? { ...one, source: issuer } : one
  })
  return [...ours, ...made].sort((a, b) => startOf(a) - startOf(b))
}

/** What a page means itself by, where it answers itself. */
const PAGE = /^(?:it|we|us|our)$/i

/** What begins in one turn ends with it. */
function clipped(one: Told, sheet: Sheet): Told {
  const turn = turnAt(sheet, startOf(one))
  if (!turn || one.words.length < 2) return one
  return { ...one, words: one.words.filter(([from]) => from < turn.span[1]) }
}

/** Whether somebody else is said to say what stands in a sentence. */
function isOthers(sentence: TextSpan, told: readonly Told[], issuer: Mention): boolean {
  const known = new Set(nameWords(issuer.name))
  return told.some(
    ({ source, words }) =>
      source?.known &&
      shared([sentence], words) > 0 &&
      !nameWords(source.name).some((word) => known.has(word)),
  )
}

/**
 * Only what a turn says of somebody else's words; outside of them, nothing that a turn's speaker was read to
 * say.
 */
function stays(one: Told, sheet: Sheet): boolean {
  const turn = turnAt(sheet, startOf(one))
  const at = one.sourceAt
  if (turn && isOwnAnswer(turn))
    return one.found.length > 0 && one.found.every(([from]) => from >= turn.body[0])
  if (!turn)
    return !sheet.turns.some(
      ({ span, speaker }) =>
        (one.source && shared([speaker ?? span, span], [one.source.span]) > 0 && !at) ||
        (at && shared([span], [at]) > 0),
    )
  if (
    !at ||
    startOf(one) < turn.body[0] ||
    at[0] < turn.body[0] ||
    at[1] > turn.body[1] ||
    (turn.asks && ASKS.test(one.cue))
  )
    return false
  const word = wordsAt(sheet.text, [at])
  return !SELF.test(word) || (turn.asks && /^it$/i.test(word) && SAYS.test(one.cue))
}

/** Whoever asks by the page's own words: "Mr Quill to ask whether …". */
const ASKS = /^(?:to ask|asks?|asked)\b/
/** A body of which whoever asks has spoken. */
const SAYS = /^(?:said|says|told|replied|answered|wrote|denies|denied)/
const SELF = /^(?:i|we|me|us|you|it|that|this|who|which|what)$/i

function heldIn(one: Told, wholes: ReadonlyMap<Turn, Told>, sheet: Sheet): Told {
  const turn = turnAt(sheet, startOf(one))
  const whole = turn && wholes.get(turn)
  return whole && one.within === null ? { ...one, within: whole.id } : one
}

/** "I" outside the turns is whoever the page is by. */
function ofPage(one: Told, issuer: Mention | null, sheet: Sheet): Told {
  if (!issuer || !one.source || !one.sourceAt || turnAt(sheet, startOf(one))) return one
  const isTheirs = turnAt(sheet, one.source.span[0]) && SELF.test(wordsAt(sheet.text, [one.sourceAt]))
  return isTheirs ? { ...one, source: issuer } : one
}

export function named(span: Turn['body'], { text, page }: Sheet): Mention {
  const words = wordsAt(text, [span])
  const name = /^[\p{Lu}\P{L}]+$/u.test(words) ? capitalised(words) : words
  return { page, span, name, known: true, crowd: null }
}

const capitalised = (words: string): string =>
  words.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())

const wholeOf = ({ body, speaker }: Turn, source: Mention, id: number, sheet: Sheet): Told => ({
  ...bySpeaker(body, speaker, id, sheet),
  source,
})

/** The outlet to which it was said reports it. */
const relayOf = (whole: Told, outlet: Mention, id: number): Told => ({
  ...whole,
  id,
  source: outlet,
  sourceAt: outlet.span,
  found: [outlet.span],
  cue: '',
  act: 'report',
  basis: { kind: 'told-by', by: whole.source },
})

/** What stands in a layout beside whoever says it. */
export function bySpeaker(body: TextSpan, speaker: TextSpan | null, id: number, sheet: Sheet): Told {
  return {
    id,
    page: sheet.page,
    words: [body],
    found: speaker ? [speaker] : [],
    source: speaker && named(speaker, sheet),
    sourceAt: speaker,
    cue: ':',
    ...PLAIN,
    chance: { words: BY_LAYOUT, source: SURE, basis: BY_LAYOUT },
  }
}

/** The shares right of what a layout gives, and of whom it gives it to. */
const BY_LAYOUT = 0.7
const SURE = 0.9
