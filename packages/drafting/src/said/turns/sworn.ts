/**
 * Notes of evidence: "ADA QUILL, Officer, sworn." and below it what she says, with "Q." and "A." in between.
 */
import type { TextSpan } from '@hearsay/reading'
import { bodyOf, type Line, type Lines, type Turn } from './turn.ts'

const WITNESS =
  /^(?<title>(?:Dr|Mr|Mrs|Ms|Prof|Sgt|Rev)\.? )?(?<who>\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*)+)(?:, [^.]{2,60})?,? (?:duly )?(?:sworn|affirmed|examined|re-?called|called)\b[^.]{0,30}[.:]?$/u
const BY = /^(?:(?:Cross-|Re-|Further )?[Ee]xamined )?[Bb]y [^.?]{2,60}:$/
const SIDE = /^(?<side>[QA])[.:] /

interface Open {
  readonly first: Line
  readonly last: Line
  readonly label: number
  readonly asks: boolean
  readonly witness: Turn['speaker']
}

const turnOf = ({ first, last, label, asks, witness }: Open): Turn => ({
  span: [first.span[0], last.span[1]],
  body: bodyOf(first, label, last),
  speaker: asks ? null : witness,
  asks,
})

export function swornIn({ lines }: Lines): Turn[] {
  const open: Open[] = []
  let witness: { speaker: Turn['speaker']; indent: number } | null = null
  let isOver = true
  for (const line of lines) {
    const sworn = swornAt(line)
    const isHead = sworn !== null || BY.test(line.words)
    if (sworn) witness = { speaker: sworn, indent: line.indent }
    else if (
      witness &&
      line.opens &&
      line.indent <= witness.indent &&
      !BY.test(line.words) &&
      !SIDE.test(line.words)
    )
      witness = null
    if (!witness) continue
    const last = open.at(-1)
    if (isHead || isOver || !last || SIDE.test(line.words)) open.push(opened(line, isHead, witness.speaker))
    else open[open.length - 1] = { ...last, last: line }
    isOver = isHead
  }
  return open.map(turnOf)
}

/** The name in a line that swears somebody in. */
function swornAt({ words, span: [start] }: Line): TextSpan | null {
  const { title = '', who } = WITNESS.exec(words)?.groups ?? {}
  return who === undefined ? null : [start + title.length, start + title.length + who.length]
}

function opened(line: Line, isHead: boolean, witness: Turn['speaker']): Open {
  const side = SIDE.exec(line.words)
  const asks = isHead || side?.groups?.side === 'Q'
  return { first: line, last: line, label: isHead ? 0 : (side?.[0].length ?? 0), asks, witness }
}
