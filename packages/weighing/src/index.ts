export * from './ach/index.ts'
export {
  type Agreement,
  type Confidence,
  confidenceOf,
  type Evidence,
  type EvidenceFigures,
  evidenceOf,
} from './confidence.ts'
export { WeighingError, type WeighingErrorCode } from './errors.ts'
export * from './figures/index.ts'
export { type WeighedNetwork, weighNetwork } from './graph/lines.ts'
export { LiveNetwork } from './graph/live.ts'
export type { LoadBearing } from './graph/load-bearing.ts'
export { buildNetwork, type Network, type NetworkInput } from './graph/network.ts'
export type { Addition } from './graph/room.ts'
export { LIKELIHOOD_RANGES, type LikelihoodRange } from './likelihood.ts'
export * from './plain/index.ts'
