const WHO = ['Ada Quill', 'the harbour board', 'a spokesman for the ministry', 'two residents', 'قائد الشرطة']
const HOW = ['said', 'denied', 'told reporters', 'wrote in a statement', 'claimed']
const WHAT = ['the bridge was unsafe', 'nobody had been warned', '“we saw 14 boats”', 'the lamps were out']

/**
 * Lines `{"id","text"}` that repeat for their number: scripts, quotation marks and ends of lines among them.
 */
export function textLines(count: number): string {
  const pick = (list: readonly string[], n: number) => list[n % list.length]
  return Array.from({ length: count }, (_, n) => {
    const sentences = [0, 1, 2].map(
      (k) => `On day ${n % 97}, ${pick(WHO, n + k)} ${pick(HOW, n * 3 + k)} that ${pick(WHAT, n * 7 + k)}.`,
    )
    const text = sentences.join(n % 3 === 0 ? '\r\n\n' : ' ') + (n % 5 === 0 ? '\u2028\u{1f6a2}\t"' : '')
    return `${JSON.stringify({ id: `line ${n}`, text })}\n`
  }).join('')
}
