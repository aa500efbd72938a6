/** `node pairs.ts CORPUS.jsonl OUT.jsonl`: the choices that links.ts faces, on the annotated spans. */
import { readFileSync, writeFileSync } from 'node:fs'
import { withMarks } from '../packages/reading/src/layout/marks.ts'
import { quotes } from '../packages/reading/src/layout/quotes.ts'
import { features } from '../packages/reading/src/net/features.ts'
import { cuesFor, type Pair, sourcesFor } from '../packages/reading/src/spans/links/pairs.ts'
import { ROLES, type Span } from '../packages/reading/src/spans/links/spans.ts'
import { segment } from '../packages/reading/src/text/segment.ts'
import type { Tokens } from '../packages/reading/src/text/tokens.ts'

type Range = [number, number]
interface Gold {
  id: string
  text: string
  attributions: { source: Range[]; cue: Range[]; content: Range[] }[]
}

function toSpan(tokens: Tokens, role: Span['role'], [s, e]: Range): Span {
  const from = tokens.end.findIndex((end) => end > s)
  let to = from + 1
  while (to < tokens.start.length && (tokens.start[to] ?? 0) < e) to++
  return { role, from, to, sure: 1 }
}

const [, , input, output] = process.argv
if (!input || !output) throw new Error('usage: node pairs.ts CORPUS.jsonl OUT.jsonl')
const lines: string[] = []
for (const line of readFileSync(input, 'utf8').trim().split('\n')) {
  const document: Gold = JSON.parse(line)
  const tokens = withMarks(segment(document.text))
  const known = new Map<string, { span: Span; owners: Set<number> }>()
  document.attributions.forEach((a, owner) => {
    for (const role of ROLES)
      for (const range of a[role]) {
        const key = `${role}${range}`
        const entry = known.get(key) ?? { span: toSpan(tokens, role, range), owners: new Set<number>() }
        entry.owners.add(owner)
        known.set(key, entry)
      }
  })
  const entries = [...known.values()].sort((a, b) => a.span.from - b.span.from)
  const marks = quotes(tokens)
  const { keys } = features(tokens, marks)
  const scene = { tokens, keys, marks, spans: entries.map((e) => e.span), weak: [] }
  const owners = new Map(entries.map((e) => [e.span, e.owners]))
  const right = (a: Span, b: Span | undefined): boolean =>
    b !== undefined && [...(owners.get(a) ?? [])].some((o) => owners.get(b)?.has(o))
  const emit = (kind: number, pairs: readonly Pair[], answer: number[]) =>
    answer.length > 0 && lines.push(JSON.stringify({ kind, answer, pairs: pairs.map((p) => p.features) }))
  entries.forEach(({ span, owners: mine }, i) => {
    if (span.role === 'content') {
      const pairs = cuesFor(scene, i)
      emit(
        0,
        pairs,
        pairs.flatMap((p, j) => (right(span, p.to) ? [j] : [])),
      )
    } else if (span.role === 'cue') {
      const contents = scene.spans.filter((s) => s.role === 'content' && right(span, s))
      const pairs = sourcesFor(scene, span, i, contents)
      const sourceless = [...mine].every((o) => document.attributions[o]?.source.length === 0)
      emit(
        1,
        pairs,
        pairs.flatMap((p, j) => ((p.to ? right(span, p.to) : sourceless) ? [j] : [])),
      )
    }
  })
}
writeFileSync(output, `${lines.join('\n')}\n`)
console.log(lines.length, 'choices')
