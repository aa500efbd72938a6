/**
 * Tokens → the parts of the text, in order: prose, headlines, items of lists, turns of a conversation, and
 * entries of feeds and mails, each with whoever speaks in it where the layout itself says so.
 */
import type { Part } from '../statement.ts'
import { GAP } from '../text/gaps.ts'
import type { Tokens } from '../text/tokens.ts'
import { creditOf, quotedFirst } from './credits.ts'
import { afterCounter, beforeTags } from './entries.ts'
import { linesOf, type Range } from './lines.ts'
import { type Opening, openings } from './openings.ts'
import { withHeads } from './posts.ts'
import type { Quoted } from './quoted-lines.ts'
import { unitsOf } from './units.ts'

export interface Block extends Range {
  readonly kind: Part['kind']
  /** Who speaks in it, by the layout alone, and the mark that says so. */
  readonly given: { readonly speaker: Range; readonly mark: Range } | null
  /** The words to be read, a paragraph each; none of what is no text: a mail's head. */
  readonly body: readonly Range[]
  /** Whether it is read as a text of its own; otherwise it runs on from the prose before it. */
  readonly alone: boolean
  /** Whether lines that open nothing may belong to it. */
  readonly open?: boolean | undefined
}

type Given = Block['given']

export function parts(quoted: Quoted): Block[] {
  const { tokens, depth } = quoted
  const lines = withHeads(tokens, linesOf(tokens)).flatMap((line) => unitsOf(tokens, line))
  const found = openings(quoted, lines)
  const blocks: Block[] = []
  const owners: (Given | undefined)[] = []
  for (const [i, line] of lines.entries()) {
    const deep = depth[line.from] ?? 0
    owners.length = Math.min(owners.length, deep + 1)
    const opening = found[i] ?? { as: 'prose' }
    const block = blockOf(tokens, line, opening, owners[deep] ?? null, deep)
    if (opening.as === 'entry' && opening.entry.owns === 'quoted') owners[deep + 1] = givenOf(opening)
    if (opening.as === 'header' && opening.speaker && blocks.length > 0) owners[deep] = givenOf(opening)
    const last = blocks.at(-1)
    if (last && goesOn(tokens, last, block, opening, depth))
      blocks[blocks.length - 1] = joined(tokens, last, block)
    else blocks.push(block)
  }
  return blocks
}

function givenOf(opening: Opening): Given {
  if (opening.as === 'turn') return opening.label
  const { speaker, mark } = opening.as === 'entry' ? opening.entry : opening.as === 'header' ? opening : NONE
  return speaker && mark ? { speaker, mark } : null
}

const NONE = { speaker: null, mark: null }

function blockOf(tokens: Tokens, line: Range, opening: Opening, owner: Given, deep: number): Block {
  const { from, to } = line
  const body = (first: number): Range[] => (first < to ? [{ from: first, to }] : [])
  switch (opening.as) {
    case 'header':
      return { kind: 'entry', from, to, given: null, body: [], alone: true }
    case 'turn':
      return {
        kind: 'turn',
        from,
        to,
        given: givenOf(opening),
        body: body(opening.label.from),
        alone: true,
        open: opening.recurs,
      }
    case 'entry': {
      if (opening.entry.owns !== 'line')
        return { kind: 'entry', from, to, given: null, body: [], alone: true }
      const words = { from: opening.entry.from, to }
      const given = givenOf(opening)
      if (given)
        return { kind: 'entry', from, to, given, body: postOf(tokens, words), alone: true, open: true }
      const told = credited(tokens, 'entry', line, words)
      return { ...told, open: !told.given }
    }
    case 'item':
      return credited(tokens, opening.item.style === 'picture' ? 'entry' : 'item', line, {
        from: opening.item.from,
        to,
      })
    case 'headline':
      return credited(tokens, 'headline', line, line, opening.alone)
    case 'prose':
      if (deep === 0 && !owner) return { kind: 'prose', from, to, given: null, body: [line], alone: false }
      return { kind: 'entry', from, to, given: owner, body: [line], alone: true }
  }
}

function postOf(tokens: Tokens, words: Range): Range[] {
  const from = afterCounter(tokens, words)
  const to = beforeTags(tokens, { from, to: words.to })
  return from < to ? [{ from, to }] : []
}

/** A text of one line may say by a mark who speaks. */
function credited(
  tokens: Tokens,
  kind: Part['kind'],
  { from, to }: Range,
  words: Range,
  alone = true,
): Block {
  const body = withoutAlert(tokens, words)
  const found = quotedFirst(tokens, body) ?? creditOf(tokens, body)
  // "What is known so far:" leads to what is said.
  const leads = kind !== 'headline' && tokens.words[to - 1] === ':'
  if (!found) return { kind, from, to, given: null, body: body.from < to && !leads ? [body] : [], alone }
  return { kind, from, to, given: found, body: [found.said], alone: true }
}

/** "UPDATE – ", "BREAKING: ": the page's own, in front of what it says. */
function withoutAlert({ words }: Tokens, { from, to }: Range): Range {
  let at = from
  while (at < to && at - from < 3 && ALERTS.test(words[at] ?? '')) at++
  return at > from && /^(?:[:–—|-]|--)$/.test(words[at] ?? '') ? { from: at + 1, to } : { from, to }
}

const ALERTS =
  /^(?:UPDATED?|BREAKING|NEWS|LATEST|ALERT|EXCLUSIVE|JUST|IN|DEVELOPING|URGENT|FLASH|Breaking|Update|Exclusive|Urgent|LIVE|Live|NEW|CORRECTION)$/

/** Whether a line belongs to the block before it. */
function goesOn(tokens: Tokens, last: Block, block: Block, opening: Opening, depth: Uint8Array): boolean {
  if (depth[last.from] !== depth[block.from]) return false
  if (block.kind === 'entry' && opening.as === 'prose')
    return last.kind === 'entry' && last.given === block.given && last.body.length > 0
  if (opening.as !== 'prose') return false
  if (last.kind === 'prose') return true
  if (last.kind === 'turn') return last.open === true && !ends(tokens, last, block)
  const next = (tokens.gap[block.from] ?? 0) < GAP.paragraph
  if (last.kind === 'entry') return last.open === true && (next || !last.given || last.body.length === 0)
  return last.kind === 'item' && next && /^\p{Ll}/u.test(tokens.words[block.from] ?? '')
}

/** Whether a paragraph without a label is no more of the turn above it. */
function ends({ words }: Tokens, turn: Block, { from, to }: Range): boolean {
  const said = turn.body.at(-1)
  const quoted = said !== undefined && /^["“‘«„]$/.test(words[turn.body[0]?.from ?? 0] ?? '')
  if (quoted && /^["”’'»]$/.test(words[said.to - 1] ?? '')) return true
  if (/^[[(—–-]|^--/.test(words[from] ?? '') || words[to - 1] === ':') return true
  return CLOSING.test(words.slice(from, Math.min(to, from + 8)).join(' '))
}

/** How a page speaks of the conversation it has shown. */
const CLOSING =
  /^(?:(?:The|This) (?:interview|conversation|transcript|hearing|session|meeting|briefing|sitting|committee|court|house|House|debate|trial|podcast|programme|program|show|discussion|call|witness|exchange|panel|full)\b|(?:Interview|Transcript|Edited|Recorded|Translated|Adjourned|END|ENDS|End)\b|# # #|\* \* \*|\* \* \*|_ _)/

function joined(tokens: Tokens, last: Block, block: Block): Block {
  const isPost = last.kind === 'entry' && last.given !== null && last.body.length === 0
  const body = isPost ? block.body.flatMap((words) => postOf(tokens, words)) : block.body
  return { ...last, to: block.to, body: [...last.body, ...body] }
}
