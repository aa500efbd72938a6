/**
 * `node predict.ts WEIGHTS CORPUS.jsonl OUT.jsonl`: reads raw text and writes statements in the scorers'
 * common format.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createReader } from '../packages/reading/src/index.ts'

const [, , weights, input, output] = process.argv
if (!weights || !input || !output) throw new Error('usage: node predict.ts WEIGHTS CORPUS.jsonl OUT.jsonl')
const reader = createReader(readFileSync(weights))
const start = performance.now()
const lines = readFileSync(input, 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const { id, text }: { id: string; text: string } = JSON.parse(line)
    const attributions = reader.read(text).statements.map((s) => ({
      source: s.source,
      cue: s.cue,
      content: s.content,
      nested_in: s.within,
      confidence: s.confidence,
      act: s.act,
    }))
    return JSON.stringify({ id, attributions })
  })
console.log(`${lines.length} documents in ${((performance.now() - start) / 1000).toFixed(2)} s`)
writeFileSync(output, `${lines.join('\n')}\n`)
