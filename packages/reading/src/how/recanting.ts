/** Statements that take back another: which they are, and what they take back. */
import { CLAIM_WORDS, TAKES_BACK } from '../data/recanting.ts'
import type { Linked } from '../spans/links/links.ts'
import type { Statement, TextSpan } from '../statement.ts'
import { lowerWords, type Tokens } from '../text/tokens.ts'

/** Words after a source in which it may take something back. */
const REACH = 16

/** "Has withdrawn her allegation", "no longer stands by"; not "backtracked, saying that", which says anew. */
export function takesBack(tokens: Tokens, { source, contents }: Linked): boolean {
  const content = contents.find((each) => source && each.from >= source.to)
  if (!source || !content) return false
  let to = source.to
  while (to < source.to + REACH && tokens.sentence[to] === tokens.sentence[source.from]) to++
  const found = TAKES_BACK.exec(lowerWords(tokens, source.to, to).join(' '))
  if (!found) return false
  const after = source.to + found[0].split(' ').length
  return !lowerWords(tokens, after, content.from).includes(',')
}

/** How many statements back, and on, what is taken back is looked for. */
const NEAR = 64
/** Of the fewer words, how many the two must share. */
const SHARED = 0.5

/** The statements, each that takes back pointing at what it takes back where the words show it. */
export function pointBack(text: string, all: readonly Statement[]): Statement[] {
  return all.map((each, i) => (each.act === 'recant' ? { ...each, recants: takenBack(text, all, i) } : each))
}

/** The like content by the same speaker; for "it" and "the claim", the last thing that he had said. */
function takenBack(text: string, all: readonly Statement[], at: number): number | null {
  const own = all[at]
  const wanted = own ? keyWords(text, own.content) : new Set<string>()
  const from = Math.max(0, at - NEAR)
  const others = all
    .slice(from, at + NEAR)
    .flatMap((other, k) => (isOf(other, own) ? [[from + k, other] as const] : []))
  if (wanted.size === 0) return others.findLast(([i]) => i < at)?.[0] ?? null
  let best: { i: number; share: number } | undefined
  for (const [i, other] of others) {
    const share = sharedBy(wanted, keyWords(text, other.content))
    if (share >= SHARED && share > (best?.share ?? 0)) best = { i, share }
  }
  return best?.i ?? null
}

/** Said by the same speaker, and itself no taking back, nor inside another's words. */
function isOf(other: Statement, own: Statement | undefined): boolean {
  const name = nameOf(own)
  return (
    name !== undefined && nameOf(other) === name && other.act !== 'recant' && other.within === own?.within
  )
}

/** Of a speaker who is known, with or without a capital. */
const nameOf = (of: Statement | undefined): string | undefined =>
  of?.speaker?.by === 'unresolved' ? undefined : of?.speaker?.name.toLowerCase()

function sharedBy(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  const both = [...wanted].filter((word) => found.has(word)).length
  return both / Math.max(2, Math.min(wanted.size, found.size))
}

/** How many characters of a content tell it from others. */
const OPENING = 300

/** The long words of a content, without those that any claim has. */
function keyWords(text: string, content: readonly TextSpan[]): Set<string> {
  const said = content.map(([from, to]) => text.slice(from, Math.min(to, from + OPENING))).join(' ')
  const long = said.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu) ?? []
  return new Set(long.filter((word) => !CLAIM_WORDS.has(word)))
}
