/**
 * `node evidence.ts WEIGHTS CORPUS.jsonl OUT.jsonl`: for every outermost statement read from the corpus, the
 * numbers that confidence weighs and whether the statement was right (content IoU ≥ 0.5, source and cue
 * overlap).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Attribution } from '../benchmarks/reading/cofenet.ts'
import { pairs } from '../benchmarks/reading/relations.ts'
import { evidence } from '../packages/reading/src/how/confidence.ts'
import { withMarks } from '../packages/reading/src/layout/marks.ts'
import { openModel } from '../packages/reading/src/net/model.ts'
import { outline } from '../packages/reading/src/spans/outline.ts'
import { segment } from '../packages/reading/src/text/segment.ts'
import { textSpan } from '../packages/reading/src/text/tokens.ts'

const [, , weights, input, output] = process.argv
if (!weights || !input || !output) throw new Error('usage: node evidence.ts WEIGHTS CORPUS.jsonl OUT.jsonl')
const model = openModel(readFileSync(weights))
const lines: string[] = []
for (const line of readFileSync(input, 'utf8').trim().split('\n')) {
  const { id, text, attributions }: { id: string; text: string; attributions: Attribution[] } =
    JSON.parse(line)
  const tokens = withMarks(segment(text))
  const linked = outline(model, tokens)
  const read = linked.map((l) => ({
    source: l.source ? [textSpan(tokens, l.source)] : [],
    cue: [textSpan(tokens, l.cue)],
    content: l.contents.map((c) => textSpan(tokens, c)),
  }))
  const right = new Set(pairs(text, attributions, read).flatMap((p) => (p.source && p.cue ? [p.read] : [])))
  linked.forEach((l, i) => {
    lines.push(JSON.stringify({ id, x: evidence(l), y: right.has(i) ? 1 : 0 }))
  })
}
writeFileSync(output, `${lines.join('\n')}\n`)
