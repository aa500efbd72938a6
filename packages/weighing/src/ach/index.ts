export { achMatrix } from './from-case.ts'
export {
  type AchItem,
  type AchMatrix,
  type AchOrder,
  type AchRating,
  type AchRow,
  WEIGHTS,
} from './matrix.ts'
export { type AchChange, type AchResult, type AchSensitivity, weighAch } from './weigh.ts'
