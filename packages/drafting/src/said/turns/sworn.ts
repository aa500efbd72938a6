/** Notes of evidence: "ADA QUILL, Officer, sworn." and below it what she says, with "Q." and "A." in between. */
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
}

const turnOf = ({ first, last, label, asks }: Open, witness: Turn['speaker']): Turn => ({
  span: [first.span[0], last.span[1]],
  body: bodyOf(first, label, last),
  speaker: asks ? null : witness,
  asks,
})

const extended = (open: Open, last: Line): Open => ({ ...open, last })

export function swornIn({ lines }: Lines): Turn[] {
  const turns: Turn[] = []
  let witness: { speaker: Turn['speaker']; indent: number } | null = null
  let open: Open | null = null
  const close = (): void => {
    if (open && witness) turns.push(turnOf(open, witness.speaker))
    open = null
  }
  for (const line of lines) {
    const named = WITNESS.exec(line.words)?.groups
    const side = SIDE.exec(line.words)?.groups?.side
    if (named?.who || BY.test(line.words) || (witness && line.opens && line.indent <= witness.indent)) {
      close()
      const start = line.span[0] + (named?.title?.length ?? 0)
      if (named?.who) witness = { speaker: [start, start + named.who.length], indent: line.indent }
      else if (!BY.test(line.words) && !side) witness = null
      if (named?.who || BY.test(line.words))
        turns.push({ span: line.span, body: line.span, speaker: null, asks: true })
      else if (!side) continue
    }
    if (!witness || named?.who || BY.test(line.words)) continue
    if (side || !open) {
      close()
      open = { first: line, last: line, label: side ? 3 : 0, asks: side === 'Q' }
    } else open = extended(open, line)
  }
  close()
  return turns
}
