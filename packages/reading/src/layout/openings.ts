/** Lines → what each opens with, as the text around it shows. */
import { GAP } from '../text/gaps.ts'
import type { Tokens } from '../text/tokens.ts'
import { type Entry, entryOf, headerOf } from './entries.ts'
import { type Item, itemOf } from './items.ts'
import { type Label, labelOf } from './labels.ts'
import type { Range } from './lines.ts'
import type { Quoted } from './quoted-lines.ts'

export type Opening =
  | { readonly as: 'header'; readonly speaker: Range | null; readonly mark: Range | null }
  | { readonly as: 'entry'; readonly entry: Entry }
  /** `recurs`: the label is sure, or comes back: its words may go on over lines without one. */
  | { readonly as: 'turn'; readonly label: Label; readonly recurs: boolean; readonly otherwise?: Opening }
  | { readonly as: 'item'; readonly item: Item }
  | { readonly as: 'headline'; readonly alone: boolean }
  | { readonly as: 'prose' }

const PROSE: Opening = { as: 'prose' }

/** @param lines in order. @returns one for each. */
export function openings({ tokens, depth }: Quoted, lines: readonly Range[]): Opening[] {
  const deep = (line: Range | undefined): number => depth[line?.from ?? -1] ?? 0
  const first = lines.map((line, i) => formOf(tokens, line, lines[i - 1], deep(lines[i + 1]) > deep(line)))
  const turns = turnsOf(tokens, lines, first)
  const counts = count(first)
  const found = first.map((each, i) => {
    const turn = confirm(tokens, each, counts, turns)
    return i === 0 && isTopLine(tokens, lines, first, turn) ? PROSE : turn
  })
  const short = found.map((each, i) => each.as === 'prose' && isShort(tokens, lines[i]))
  const stack = stacks(short)
  const decks = deckOf(tokens, lines, short)
  return found.map((each, i) =>
    i < decks ? { as: 'headline', alone: true } : headline(each, short, stack, i),
  )
}

/** By the line alone. */
function formOf(tokens: Tokens, line: Range, above: Range | undefined, quotes: boolean): Opening {
  const header = headerOf(tokens, line)
  if (header) return { as: 'header', speaker: header.from, mark: header.mark }
  const entry = entryOf(tokens, line, quotes)
  if (entry?.speaker || entry?.owns === 'nothing') return { as: 'entry', entry }
  if (entry) {
    const label = labelOf(tokens, { from: entry.from, to: line.to })
    if (!label || label.sure === 'possible') return { as: 'entry', entry }
    return { as: 'turn', label, recurs: label.sure === 'sure', otherwise: { as: 'entry', entry } }
  }
  const item = itemOf(tokens, line)
  if (item && !(item.style === 'dash' && isCredit(tokens, line, above))) return { as: 'item', item }
  const label = labelOf(tokens, line)
  return label ? { as: 'turn', label, recurs: label.sure === 'sure' } : PROSE
}

/** "Pell: no deal" above a body: the label of a headline, not of a turn. */
function isTopLine(
  tokens: Tokens,
  lines: readonly Range[],
  all: readonly Opening[],
  opening: Opening,
): boolean {
  if (opening.as !== 'turn' || opening.label.sure === 'sure' || all[1] === undefined) return false
  return isShort(tokens, lines[0]) && all[1].as !== 'turn'
}

/** A dash and a name below a quotation: the credit of what is above. */
function isCredit({ words }: Tokens, line: Range, above: Range | undefined): boolean {
  return (
    above !== undefined &&
    /^["”’'»]$/.test(words[above.to - 1] ?? '') &&
    line.to - line.from < 12 &&
    words[line.to - 1] !== '.'
  )
}

/** A line so short that it may be a headline, without the stop of a sentence. */
function isShort({ words }: Tokens, line: Range | undefined): boolean {
  if (!line || line.to - line.from < 2 || line.to - line.from > LONGEST) return false
  return (
    /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'«„$£€@]/u.test(words[line.from] ?? '') &&
    !/^[.:,;…]$/.test(words[line.to - 1] ?? '') &&
    !endsQuoted(words, line)
  )
}

const LONGEST = 24

/** A quotation that is a whole sentence is no headline. */
const endsQuoted = (words: readonly string[], { to }: Range): boolean =>
  /^["”’'»]$/.test(words[to - 1] ?? '') && /^[.!?…]$/.test(words[to - 2] ?? '')

/** The first line above a body, the only line of a text, and lines of a stack. */
function headline(each: Opening, short: readonly boolean[], stack: readonly boolean[], i: number): Opening {
  if (!short[i]) return each
  return stack[i] || i === 0 ? { as: 'headline', alone: stack[i] === true } : each
}

/** How many headlines stand one under the other, without a blank line between, on top of the text. */
function deckOf({ gap }: Tokens, lines: readonly Range[], short: readonly boolean[]): number {
  let decks = 0
  while (short[decks] && (decks === 0 || gap[lines[decks]?.from ?? 0] === GAP.line)) decks++
  return decks > 1 && (gap[lines[decks]?.from ?? -1] ?? GAP.paragraph) === GAP.paragraph ? decks : 0
}

/** Whether each line is one of three or more headlines in a row, or of those that are the whole text. */
function stacks(short: readonly boolean[]): boolean[] {
  const found: boolean[] = []
  for (let from = 0, to = 0; from < short.length; from = to) {
    do to++
    while (short[from] && short[to])
    const stacked = short[from] === true && (to - from > 2 || to - from === short.length)
    for (let i = from; i < to; i++) found.push(stacked)
  }
  return found
}

interface Turns {
  /** Whether lines that may, but need not, be turns are: they come back, and somebody speaks in them. */
  readonly are: boolean
  /** How often each label opens a line. */
  readonly names: ReadonlyMap<string, number>
}

function turnsOf(tokens: Tokens, lines: readonly Range[], all: readonly Opening[]): Turns {
  let labelled = 0
  let speaking = 0
  let sure = 0
  const names = new Map<string, number>()
  for (const each of all) {
    if (each.as !== 'turn') continue
    const name = nameOf(tokens, each.label)
    names.set(name, (names.get(name) ?? 0) + 1)
  }
  for (const [i, each] of all.entries()) {
    const line = lines[i]
    if (each.as !== 'turn' || !line) continue
    if (each.label.sure === 'possible' && names.get(nameOf(tokens, each.label)) === 1) continue
    labelled++
    if (each.label.sure === 'sure') sure++
    if (speaks(tokens, each.label.from, line.to)) speaking++
  }
  const recurring = [...names.values()].some((count) => count > 1)
  const many = speaking * (recurring ? 3 : 2) >= labelled && labelled * 4 >= lines.length
  return { are: labelled > 1 && (sure > 0 || many), names }
}

const nameOf = ({ words }: Tokens, { speaker }: Label): string =>
  words.slice(speaker.from, speaker.to).join(' ')

/** Whether words are somebody's own: with "I" or "you", a question, or in quotation marks. */
function speaks({ words }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:I|me|my|mine|we|us|our|ours|you|your|yours|\?|["“‘«„])$/i.test(words[i] ?? '')) return true
  return false
}

function confirm(tokens: Tokens, each: Opening, counts: ReadonlyMap<string, number>, turns: Turns): Opening {
  if (each.as === 'turn') {
    if (each.label.sure === 'sure') return each
    const recurs = (turns.names.get(nameOf(tokens, each.label)) ?? 0) > 1
    return turns.are ? { ...each, recurs } : (each.otherwise ?? PROSE)
  }
  const needsOthers =
    (each.as === 'entry' && each.entry.weak) ||
    each.as === 'header' ||
    (each.as === 'item' && !each.item.sure)
  return needsOthers && (counts.get(styleOf(each)) ?? 0) < 2 ? PROSE : each
}

function styleOf(each: Opening): string {
  if (each.as === 'entry' && each.entry.dated) return 'dated'
  return each.as === 'item' ? each.item.style : each.as
}

function count(all: readonly Opening[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of all) counts.set(styleOf(each), (counts.get(styleOf(each)) ?? 0) + 1)
  return counts
}
