/** A weights file → everything that was learned, ready to run. */
import { type Chain, createChain } from './crf.ts'
import { createNet, type Net } from './net.ts'
import { parseWeights } from './weights.ts'

export interface Model {
  readonly net: Net
  readonly chain: Chain
  /** What `link` weighs its choices with. */
  readonly links: Float32Array
  /** The weights of `confidence`. */
  readonly calibration: Float32Array
}

/** @throws WeightsError when the bytes are no weights file of this version. */
export function openModel(weights: Uint8Array): Model {
  const parsed = parseWeights(weights)
  return {
    net: createNet(parsed),
    chain: createChain(parsed.floats('transitions'), parsed.floats('begin')),
    links: parsed.floats('links'),
    calibration: parsed.floats('calibration'),
  }
}
