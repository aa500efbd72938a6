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
  return {
    folder,
    documents: jsonLines(`${folder}polnear.dev.jsonl`),
    cofenet: jsonLines(`${folder}polnear.dev.cofenet.jsonl`),
  }
}

/** A file with a JSON value on each line, which is taken to be as it says. */
export function jsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
