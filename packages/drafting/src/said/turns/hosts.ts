/** Who in a conversation asks and introduces, and so holds nothing of what they say. */

interface Spoken {
  readonly label: string
  readonly words: string
}

/** The labels of those who ask: they say so, they are said to present, or they speak between the others. */
export function hostsIn(turns: readonly Spoken[], text: string): Set<string> {
  const labels = new Set(turns.map(({ label }) => label))
  if (labels.size < 2) return new Set()
  return new Set([...labels].filter((label) => isHost(label, turns, text)))
}

function isHost(label: string, turns: readonly Spoken[], text: string): boolean {
  if (OFFICE.test(label)) return true
  const own = turns.filter((turn) => turn.label === label)
  const opens = turns[0]?.label === label
  const asks = own.filter(({ words }) => words.includes('?')).length
  const between = turns.filter(
    (turn, i) => turn.label !== label && turns[i - 1] && turns[i - 1]?.label !== label,
  )
  const isBetween = own.length > 1 && between.length * 3 < turns.length - own.length
  const presents = own.some(({ words }) => PRESENTS.test(words)) || isPresented(label, text)
  const others = new Set(turns.map((turn) => turn.label)).size - 1
  if (presents && (opens || isBetween)) return true
  if (asks > 1 && asks * (opens ? 4 : 2) >= own.length && isBetween) return true
  return opens && others > 1 && own.length * 2 >= turns.length - 1
}

const OFFICE =
  /^(?:Q|(?:the )?(?:host|presenter|anchor|interviewer|moderator|studio|question|reporter|journalist|narrator))\b/i
const PRESENTS =
  /^On the line\b|\b(?:[Ww]ith (?:me|us) (?:is|are|in)|[Ww]e have a caller|[Ww]elcome (?:to|back)|[Tt]hank you for (?:coming|joining)|joins us|this is (?:the )?\p{Lu}\p{L}+ \p{Lu}\p{L}+)\b/u

function isPresented(label: string, text: string): boolean {
  const name = label
    .split(' ')
    .at(-1)
    ?.replace(/[^\p{L}-]/gu, '')
  return (
    name !== undefined &&
    name !== '' &&
    new RegExp(
      `\\b(?:with|host(?:ed by)?:?|presented by|presenter:?|in the studio:?) (?:\\p{L}+ )?${name}\\b`,
      'iu',
    ).test(text.slice(0, TOP))
  )
}

/** Characters: a page says within so many who presents it. */
const TOP = 500
