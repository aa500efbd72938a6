/** Tokens → which marks open and close a quotation, paragraph by paragraph. */
import type { Tokens } from '../text/tokens.ts'
import { doubles, type Found } from './doubles.ts'
import { isDouble, isSingle, type Run } from './glyphs.ts'
import { singles } from './singles.ts'

export interface Paragraph extends Run {
  /** Marks that belong together; the others open or close what goes on in another paragraph. */
  readonly pairs: Found['pairs']
  readonly opens: readonly number[]
  readonly closes: readonly number[]
}

export function quotations(tokens: Tokens): Paragraph[] {
  const runs = runsOf(tokens).map((run) => ({ run, found: marksIn(tokens, run) }))
  let goneOn = false
  return runs.map(({ run, found }, i) => {
    const next = runs[i + 1]
    const closed = goneOn && found.unopened.length > 0 ? found.unopened.slice(0, 1) : []
    const held = next ? goesOn(tokens, found, next.run, next.found) : undefined
    goneOn = held !== undefined
    return {
      ...run,
      pairs: found.pairs,
      opens: [...found.pairs.map(([open]) => open), ...(held === undefined ? [] : [held])],
      closes: [...found.pairs.map(([, close]) => close), ...closed],
    }
  })
}

function runsOf({ words, paragraph }: Tokens): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && paragraph[i] === paragraph[from]) continue
    runs.push({ from, to: i })
    from = i
  }
  return runs
}

function marksIn(tokens: Tokens, run: Run): Found {
  const double = doubles(tokens, run)
  const single = singles(tokens, run, places(run, double))
  return {
    pairs: [...double.pairs, ...single.pairs],
    unclosed: [...double.unclosed, ...single.unclosed],
    unopened: double.unopened,
  }
}

/** The pair of double marks, by its opening token, that each token of a paragraph stands in; -1 for none. */
function places({ from, to }: Run, { pairs }: Found): Int32Array {
  const closeOf = new Map(pairs)
  const place = new Int32Array(to - from).fill(-1)
  const within: number[] = []
  for (let i = from; i < to; i++) {
    while (i > (closeOf.get(within.at(-1) ?? -1) ?? to)) within.pop()
    place[i - from] = within.at(-1) ?? -1
    if (closeOf.has(i)) within.push(i)
  }
  return place
}

/**
 * The mark whose quotation goes on in the next paragraph, which then opens with a mark of its own, or closes
 * what it did not open.
 */
function goesOn({ words }: Tokens, { unclosed }: Found, next: Run, nextFound: Found): number | undefined {
  const held = unclosed.at(-1)
  if (held === undefined) return undefined
  const isKind = isDouble(words[held] ?? '') ? isDouble : isSingle
  const reopens = isKind(words[next.from] ?? '') && nextFound.unopened[0] !== next.from
  const closes = isKind(words[nextFound.unopened[0] ?? -1] ?? '')
  return reopens || closes ? held : undefined
}
