/** "“No planes flew,” reads a statement from the army.": what reads so is no part of what is read. */
import { READING, SPEAKING_THINGS } from '../../data/noun-cues.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import type { Span } from '../links/spans.ts'
import type { Rule } from './rule.ts'

/** How many words the thing may have. */
const LONGEST = 12

export function readInverted(tokens: Tokens, linked: Linked): Linked {
  const { cue, source, contents } = linked
  if (source || !READING.test(lowerAt(tokens, cue.to - 1)) || !contents.some((c) => c.to <= cue.from))
    return linked
  const to = thingEnd(tokens, cue.to)
  if (to < 0) return linked
  const thing: Span = { role: 'source', from: cue.to, to, sure: cue.sure }
  return { ...linked, source: thing, contents: contents.filter((c) => c.to <= cue.from || c.from >= to) }
}

/** The same where the model saw no cue: a closed quotation, the verb, and the thing. */
export const inverted: Rule = {
  opens: (word) => READING.test(word),
  read(tokens, places) {
    const found: Linked[] = []
    for (const i of places) {
      if (!CLOSES.test(wordAt(tokens, i - 1))) continue
      const to = thingEnd(tokens, i + 1)
      const from = to < 0 ? -1 : quotationStart(tokens, i - 2)
      if (from >= 0) found.push(ruled({ cue: [i, i + 1], source: [i + 1, to], contents: [[from, i]] }))
    }
    return found
  },
}

const CLOSES = /^["”’»]$|^''$/
const OPENS = /^["“‘«]$|^``$|^''$/
/** How long a quotation may be. */
const QUOTED = 80

function quotationStart(tokens: Tokens, from: number): number {
  for (let i = from; i >= 0 && from - i < QUOTED; i--) if (OPENS.test(wordAt(tokens, i))) return i
  return -1
}

/** Where "a statement from the army", right after the verb, ends; -1 where it is no such thing. */
function thingEnd(tokens: Tokens, from: number): number {
  if (!/^(?:an?|the|one|his|her|its|their|this|another)$/.test(lowerAt(tokens, from))) return -1
  let to = from
  let thing = false
  while (
    to < from + LONGEST &&
    tokens.sentence[to] === tokens.sentence[from] &&
    !/^[,.;:!?—–]$/.test(wordAt(tokens, to))
  ) {
    thing ||= SPEAKING_THINGS.has(lowerAt(tokens, to)) && to - from < 4
    to++
  }
  return thing ? to : -1
}
