import { segment } from '../../text/segment.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Role, Span } from '../links/spans.ts'

/**
 * A statement as the model would link it; parts as words of the text, contents parted by `…`.
 * @throws {Error} where the text lacks them
 */
export function linkedOf(tokens: Tokens, source: string, cue: string, contents: string): Linked {
  return {
    source: source ? find(tokens, 'source', source) : undefined,
    cue: find(tokens, 'cue', cue),
    contents: contents ? contents.split(' … ').map((phrase) => find(tokens, 'content', phrase)) : [],
    sourceChance: 1,
    contentChance: 1,
  }
}

function find(tokens: Tokens, role: Role, phrase: string): Span {
  const { words } = segment(phrase)
  const from = tokens.words.findIndex((_, i) => words.every((word, k) => tokens.words[i + k] === word))
  if (from < 0) throw new Error(`expected "${phrase}" in ${tokens.text}`)
  return { role, from, to: from + words.length, sure: 1 }
}

/** Who, via whom: what; in words. */
export function told(tokens: Tokens, { source, relay, contents }: Linked): string {
  const words = ({ from, to }: Span): string => tokens.words.slice(from, to).join(' ')
  const via = relay ? ` via ${words(relay)}` : ''
  return `${source ? words(source) : 'nobody'}${via}: ${contents.map(words).join(' … ')}`
}
