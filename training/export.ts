/**
 * `node export.ts CORPUS.jsonl OUT.jsonl`: the reader's own tokens, features and labels, one document a line.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { withMarks } from '../packages/reading/src/layout/marks.ts'
import { quotes } from '../packages/reading/src/layout/quotes.ts'
import { features } from '../packages/reading/src/net/features.ts'
import { segment } from '../packages/reading/src/text/segment.ts'

type Span = [number, number]
interface Gold {
  id: string
  text: string
  attributions: { source: Span[]; cue: Span[]; content: Span[] }[]
}
const ROLES = ['source', 'cue', 'content'] as const

const [, , from, to] = process.argv
if (!from || !to) throw new Error('usage: node export.ts CORPUS.jsonl OUT.jsonl')
let misses = 0
const lines = readFileSync(from, 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const document: Gold = JSON.parse(line)
    const tokens = withMarks(segment(document.text))
    const marks = quotes(tokens)
    const { forms, rows } = features(tokens, marks)
    const spans = document.attributions.flatMap((a, owner) =>
      ROLES.flatMap((role, r) =>
        a[role].map(([s, e]) => {
          const first = tokens.end.findIndex((end) => end > s)
          let last = first
          while (last + 1 < tokens.start.length && (tokens.start[last + 1] ?? 0) < e) last++
          if (tokens.start[first] !== s || tokens.end[last] !== e) misses++
          return [r, first, last + 1, owner]
        }),
      ),
    )
    return JSON.stringify({
      id: document.id,
      forms,
      rows: [...rows],
      spans,
      start: [...tokens.start],
      end: [...tokens.end],
      sentence: [...tokens.sentence],
      paragraph: [...tokens.paragraph],
      inside: [...marks.inside],
    })
  })
writeFileSync(to, `${lines.join('\n')}\n`)
console.log(`${lines.length} documents; ${misses} span boundaries inside a token`)
