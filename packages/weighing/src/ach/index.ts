export { achMatrix } from './from-case.ts'
export type {
  AchItem,
  AchMatrix,
  AchOrder,
  AchRating,
  AchRow,
} from './matrix.ts'
export { type AchChange, type AchResult, type AchSensitivity, weighAch } from './weigh.ts'
