import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The reference scorer; it stands beside the repository, where there is one. */
const SCORER = fileURLToPath(new URL('../../../shared/tools/score_draft.py', import.meta.url))
const WORK = fileURLToPath(new URL('work.py', import.meta.url))
const CALIBRATION = fileURLToPath(new URL('calibration.py', import.meta.url))

/** Figures in per cent by group, null where there is nothing to count. */
export type Figures = Readonly<
  Record<string, Readonly<Record<string, number | null | Readonly<Record<string, number | null>>>>>
>

/** What is needed to score and is not there; nothing where all is. */
export function missingScorer(): string | undefined {
  if (!existsSync(SCORER)) return 'the reference scorer (../shared/tools/score_draft.py)'
  try {
    execFileSync(PYTHON, ['--version'], { stdio: 'ignore' })
    return undefined
  } catch {
    return `Python 3 (${PYTHON})`
  }
}

const PYTHON = process.env.HEARSAY_PYTHON ?? 'python3'

/** A folder with an incident's gold, and the file of its draft. */
export type Pair = readonly [folder: string, draft: string]

/** The mean over incidents. */
export function macroOf(pairs: readonly Pair[]): Figures {
  return JSON.parse(run(SCORER, ...pairs.flat(), '--json')).macro
}

/** Entries right at once, with one change, missing; and the decisions that it takes. */
export function workOf(pairs: readonly Pair[]): Readonly<Record<string, number>> {
  return JSON.parse(run(WORK, SCORER, ...pairs.flat()))
}

/** By what is proposed and how sure it is said to be: how many, how many right, and the mean chance. */
export type Calibration = Readonly<Record<string, readonly Bucket[]>>

export interface Bucket {
  /** Per cent: the chance said is at least this, and less than that of the next bucket. */
  readonly from: number
  readonly count: number
  readonly right: number
  readonly said: number
}

/** Of proposals of which the gold can tell. */
export function calibrationOf(pairs: readonly Pair[]): Calibration {
  return JSON.parse(run(CALIBRATION, SCORER, ...pairs.flat()))
}

function run(...args: readonly string[]): string {
  return execFileSync(PYTHON, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
}
