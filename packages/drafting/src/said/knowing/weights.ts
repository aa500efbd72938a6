import type { Mark } from './marks.ts'

/** What a mark adds to the log-odds of each way of knowing against none being said. */
export interface Weight {
  readonly witnessed: number
  readonly own: number
}

/** Taught by `training/bases.py` on statements of incidents whose gold is known. */
export const BASE: Weight = { witnessed: -1.88, own: -0.61 }
export const WEIGHTS: Readonly<Record<Mark, Weight>> = {
  isCrowd: { witnessed: 0.85, own: -0.58 },
  isOffice: { witnessed: -0.94, own: -0.27 },
  isThere: { witnessed: 0.41, own: -0.52 },
  isThereAndTells: { witnessed: 1.03, own: 0.95 },
  isExpert: { witnessed: 0.79, own: 0.57 },
  hasExamined: { witnessed: 0.17, own: -0.52 },
  isIssued: { witnessed: 0.23, own: 0.74 },
  isIssuer: { witnessed: 0.12, own: -0.63 },
  inTalk: { witnessed: -0.17, own: 0.3 },
  isSpoken: { witnessed: 0.14, own: -0.11 },
  sumsUp: { witnessed: -1.71, own: -1.13 },
  ofItself: { witnessed: 1.33, own: 1.61 },
  officeOfItself: { witnessed: 0.11, own: -1.27 },
  opensWithItself: { witnessed: -0.47, own: 1.06 },
  ofOthers: { witnessed: 0.43, own: -0.88 },
  ofItselfAndOthers: { witnessed: -0.37, own: -0.03 },
  happened: { witnessed: -0.33, own: -0.55 },
  toCome: { witnessed: -0.33, own: 1.06 },
  denies: { witnessed: 0.25, own: 0.14 },
  senses: { witnessed: 0.52, own: -0.5 },
  itselfSenses: { witnessed: 0.5, own: -0.45 },
  sensation: { witnessed: 1.21, own: 0.03 },
  things: { witnessed: 0.95, own: 0.04 },
  number: { witnessed: 0.67, own: -0.01 },
  whereabouts: { witnessed: 0.74, own: -0.09 },
  at: { witnessed: 0.91, own: -0.07 },
  inOrder: { witnessed: 1.17, own: 0.19 },
  toMe: { witnessed: 1.0, own: -0.75 },
  mind: { witnessed: 0.31, own: 0.52 },
  itIs: { witnessed: -0.8, own: -0.8 },
  names: { witnessed: -0.43, own: -0.28 },
  passive: { witnessed: -1.09, own: -0.71 },
  toDo: { witnessed: -0.05, own: 1.35 },
  opensToDo: { witnessed: 0.2, own: 0.63 },
  imperative: { witnessed: -0.19, own: 0.45 },
  takesBack: { witnessed: 0.18, own: 1.7 },
  long: { witnessed: 0.26, own: -0.44 },
  wants: { witnessed: 0.07, own: 2.57 },
  doubts: { witnessed: 0.17, own: 1.62 },
  deniesIt: { witnessed: -0.33, own: -0.49 },
  accuses: { witnessed: -0.29, own: -0.58 },
  readWitnessed: { witnessed: 0.95, own: 0.26 },
  readOwn: { witnessed: -0.17, own: 0.98 },
  isSeen: { witnessed: 1.17, own: 0.05 },
  noCue: { witnessed: 0.58, own: 0.78 },
  isSaid: { witnessed: 0.21, own: -0.7 },
  isDenied: { witnessed: -1.36, own: -1.09 },
  isWilled: { witnessed: -0.32, own: 0.21 },
}
