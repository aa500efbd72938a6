export { WeighingError, type WeighingErrorCode } from './errors.ts'
export * from './figures/index.ts'
export * from './plain/index.ts'
