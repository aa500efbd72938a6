/** The parts of a text → its outermost statements: prose read together, what stands alone by itself. */
import type { Block } from '../layout/parts.ts'
import { slice } from '../text/slice.ts'
import type { Tokens } from '../text/tokens.ts'
import { mendHeadline } from './edges/headlines.ts'
import { given } from './given.ts'
import type { Linked } from './links/links.ts'
import { moved } from './links/moved.ts'

type Outline = (tokens: Tokens) => Linked[]

export function outlineParts(tokens: Tokens, blocks: readonly Block[], outline: Outline): Linked[] {
  const found: Linked[] = []
  for (let i = 0, end = 0; i < blocks.length; i = end) {
    const block = blocks[i]
    end = i + 1
    if (!block) continue
    while (!block.alone && end < blocks.length && blocks[end]?.alone === false) end++
    if (block.given) found.push(...given(tokens, block))
    else found.push(...headed(tokens, block, readBlocks(tokens, block, blocks[end - 1] ?? block, outline)))
  }
  return found
}

function readBlocks(tokens: Tokens, block: Block, last: Block, outline: Outline): Linked[] {
  if (!block.alone) return read(tokens, block.from, last.to, outline)
  const [first] = block.body
  return first ? read(tokens, first.from, block.body.at(-1)?.to ?? first.to, outline) : []
}

const headed = (tokens: Tokens, block: Block, linked: Linked[]): Linked[] =>
  block.kind === 'headline' ? mendHeadline(tokens, block, linked) : linked

/** Tokens `[from, to)` as a text of their own; the whole text is that already. */
function read(tokens: Tokens, from: number, to: number, outline: Outline): Linked[] {
  if (from === 0 && to === tokens.words.length) return outline(tokens)
  return outline(slice(tokens, from, to)).map((linked) => moved(linked, from))
}
