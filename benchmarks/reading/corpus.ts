/** PolNeAR dev as it lies beside the project, in both formats. */
import { readFileSync } from 'node:fs'
import type { Attribution, CofenetDocument } from './cofenet.ts'

export interface CorpusDocument {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}

export interface Corpus {
  readonly folder: string
  readonly documents: readonly CorpusDocument[]
  readonly cofenet: readonly CofenetDocument[]
}

export function loadCorpus(shared: string): Corpus {
  const folder = `${shared}data/attribution/`
  const lines = <T>(name: string): T[] =>
    readFileSync(`${folder}${name}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  return { folder, documents: lines('polnear.dev.jsonl'), cofenet: lines('polnear.dev.cofenet.jsonl') }
}
