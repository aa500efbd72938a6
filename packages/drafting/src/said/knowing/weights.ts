import type { Mark } from './marks.ts'

/** What a mark adds to the log-odds of each way of knowing against none being said. */
export interface Weight {
  readonly witnessed: number
  readonly own: number
}

/** Fitted by `node benchmarks/drafting/fit.ts` on statements of incidents whose gold is known. */
export const BASE: Weight = { witnessed: -1.57, own: -0.45 }
export const WEIGHTS: Readonly<Record<Mark, Weight>> = {
  isCrowd: { witnessed: 0.41, own: -0.85 },
  isOffice: { witnessed: -1.27, own: -0.21 },
  isThere: { witnessed: 0.47, own: -0.21 },
  isThereAndTells: { witnessed: 0.82, own: 0.42 },
  isExpert: { witnessed: 0.52, own: 0.08 },
  hasExamined: { witnessed: 0.65, own: -0.2 },
  isIssued: { witnessed: 0.4, own: 0.74 },
  isIssuer: { witnessed: 0.26, own: -0.62 },
  inTalk: { witnessed: -0.21, own: 0.37 },
  isSpoken: { witnessed: 0.13, own: -0.13 },
  sumsUp: { witnessed: -1.28, own: -0.66 },
  ofItself: { witnessed: 0.84, own: 1.45 },
  officeOfItself: { witnessed: 0.42, own: -0.93 },
  opensWithItself: { witnessed: -0.4, own: 1.15 },
  ofOthers: { witnessed: 0.35, own: -0.75 },
  ofItselfAndOthers: { witnessed: -0.03, own: 0.28 },
  happened: { witnessed: -0.24, own: -0.57 },
  toCome: { witnessed: -0.27, own: 0.97 },
  denies: { witnessed: 0.32, own: 0.15 },
  senses: { witnessed: 0.67, own: -0.2 },
  itselfSenses: { witnessed: 0.63, own: -0.4 },
  sensation: { witnessed: 1.3, own: -0.09 },
  things: { witnessed: 0.83, own: 0.09 },
  number: { witnessed: 0.71, own: 0.26 },
  whereabouts: { witnessed: 0.64, own: -0.16 },
  at: { witnessed: 0.95, own: 0.11 },
  inOrder: { witnessed: 0.89, own: -0.18 },
  toMe: { witnessed: 1.11, own: -0.55 },
  mind: { witnessed: 0.04, own: 0.32 },
  itIs: { witnessed: -0.64, own: -0.64 },
  names: { witnessed: -0.6, own: -0.27 },
  passive: { witnessed: -0.77, own: -0.3 },
  toDo: { witnessed: -0.26, own: 0.87 },
  opensToDo: { witnessed: -0.08, own: 0.57 },
  imperative: { witnessed: -0.21, own: 0.42 },
  takesBack: { witnessed: -0.28, own: 0.98 },
  long: { witnessed: 0.3, own: -0.35 },
  wants: { witnessed: -0.5, own: 2.14 },
  doubts: { witnessed: -0.53, own: 0.8 },
  deniesIt: { witnessed: -0.34, own: -0.41 },
  accuses: { witnessed: -0.27, own: -0.59 },
  readWitnessed: { witnessed: 0.67, own: -0.09 },
  readOwn: { witnessed: -0.04, own: 0.92 },
  isSeen: { witnessed: 1.49, own: -0.37 },
  noCue: { witnessed: 0.48, own: 0.65 },
  isSaid: { witnessed: 0.11, own: -0.83 },
  isDenied: { witnessed: -0.84, own: -0.63 },
  isWilled: { witnessed: -0.23, own: 0.27 },
}
