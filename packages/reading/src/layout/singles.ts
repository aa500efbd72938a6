/**
 * The single marks of a paragraph → pairs, apart from apostrophes. One closes where no word could go on:
 * after a stop. Else it may be the apostrophe of "the miners’ union" or "goin’", and the likeliest one before
 * the next opening mark is taken. Marks pair between the same double marks only.
 */
import { ELIDED } from '../data/elisions.ts'
import { GAP } from '../text/gaps.ts'
import { isWordOrNumber } from '../text/name-words.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Found } from './doubles.ts'
import { isDouble, isSingle, type Run, type Sides, sides } from './glyphs.ts'

/** A mark that waits for the one that closes it, and the likeliest so far. */
interface Waiting {
  readonly open: number
  close: number
  likely: number
  /** Another was opened before this was closed. */
  over: boolean
}

/** How likely a mark closes; an apostrophe is possible, and nothing else is. */
const LIKELY = { apostrophe: 1, mark: 2, surely: 3 } as const

/** @param place the innermost pair of double marks that each token stands in. */
export function singles(tokens: Tokens, run: Run, place: Int32Array): Found {
  const pairs: [number, number][] = []
  const unclosed: number[] = []
  const everywhere = new Map<number, Waiting[]>()
  const settle = (waiting: Waiting[]): void => {
    const last = waiting.pop()
    if (last && holds(tokens, last)) pairs.push([last.open, last.close])
    else if (last) unclosed.push(last.open)
  }
  for (let i = run.from; i < run.to; i++) {
    if (!isSingle(tokens.words[i] ?? '')) continue
    const at = place[i - run.from] ?? 0
    const waiting = everywhere.get(at) ?? []
    everywhere.set(at, waiting)
    const around = sides(tokens, run, i)
    if (opens(tokens, i, around, waiting.length > 0)) open(waiting, i, settle)
    else close(waiting, i, (at) => closes(tokens, i, around, at), settle)
  }
  for (const waiting of everywhere.values()) while (waiting.length > 0) settle(waiting)
  return { pairs, unclosed: unclosed.sort((a, b) => a - b), unopened: [] }
}

function open(waiting: Waiting[], at: number, settle: (waiting: Waiting[]) => void): void {
  const last = waiting.at(-1)
  if (last?.likely) settle(waiting)
  else if (last) last.over = true
  waiting.push({ open: at, close: at, likely: 0, over: false })
}

/** A mark that surely closes closes the outer of two where the inner has one already. */
function close(
  waiting: Waiting[],
  at: number,
  likeliness: (open: number) => number,
  settle: (waiting: Waiting[]) => void,
): void {
  const likely = likeliness(waiting.at(-1)?.open ?? at)
  const surely = likely === LIKELY.surely
  if (surely && waiting.length > 1 && (waiting.at(-1)?.likely ?? 0) >= LIKELY.mark) settle(waiting)
  const last = waiting.at(-1)
  if (!last || likely <= last.likely || (last.over && !surely)) return
  last.close = at
  last.likely = likely
  if (surely) settle(waiting)
}

/** From "the class of '69" to "the miners'" there are two apostrophes. */
const holds = ({ words }: Tokens, { open, likely }: Waiting): boolean =>
  likely > LIKELY.apostrophe || (likely > 0 && !/^\d\d$/.test(words[open + 1] ?? ''))

/** @param within a mark waits to be closed. */
function opens(tokens: Tokens, i: number, { before, after }: Sides, within: boolean): boolean {
  const word = tokens.words[i] ?? ''
  const next = tokens.words[i + 1] ?? ''
  if (before && after) return !within && word !== '’' && word !== '´'
  if (elides(next)) return false
  if (before || isDouble(tokens.words[i - 1] ?? '')) return !after
  return !after && !within && word !== '’' && !isWordOrNumber(tokens.words[i - 1] ?? '')
}

/** ’em, the ’90s. */
const elides = (next: string): boolean => ELIDED.has(next.toLowerCase()) || /^\d\ds$/.test(next)

/** How likely a mark closes the one at `open`; 0 where it cannot. */
function closes(tokens: Tokens, i: number, { before, after }: Sides, open: number): number {
  const word = tokens.words[i] ?? ''
  const previous = tokens.words[i - 1] ?? ''
  if (i === open + 1 || word === '‚') return 0
  if (!after && !isDouble(tokens.words[i + 1] ?? '')) return 0
  if (before && (tokens.gap[i] ?? 0) >= GAP.space) return LIKELY.surely
  if (!isWordOrNumber(previous)) return LIKELY.surely
  return /(?:s|in|z|x)$/i.test(previous) || /^\d+$/.test(previous) ? LIKELY.apostrophe : LIKELY.mark
}
