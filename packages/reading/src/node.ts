/**
 * The reader with the weights that ship with it, for Node; a browser fetches `@hearsay/reading/model` itself.
 */
import { readFileSync } from 'node:fs'
import { createReader, type Reader } from './read.ts'

export const WEIGHTS_URL = new URL('../model/reader.bin', import.meta.url)

/** @throws WeightsError when the shipped weights do not fit this code. */
export function loadReader(): Reader {
  return createReader(readFileSync(WEIGHTS_URL))
}
