export type { GraphWarning } from './names.ts'
export type { PlainGraph } from './parse.ts'
export { weighSound } from './sound.ts'
export { type PlainResult, type WeighOptions, type Weights, weighGraph } from './weigh-graph.ts'
