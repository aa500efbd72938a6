export type { GraphWarning } from './names.ts'
export type { PlainGraph } from './parse.ts'
export { type PlainResult, type WeighOptions, weighGraph } from './weigh-graph.ts'
