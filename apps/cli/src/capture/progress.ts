import { captureText, type Locale } from '@hearsay/words'
import type { Tally } from './run.ts'

/** Milliseconds between two lines: a terminal's is written over, any other keeps them all. */
const EVERY_MS = { terminal: 200, plain: 10_000 } as const

/** Says on standard error how far a run has come. */
export class Progress {
  readonly #locale: Locale
  readonly #isTerminal: boolean
  readonly #now: () => number
  readonly #started: number
  #said: number
  #width = 0

  constructor(locale: Locale, isTerminal = process.stderr.isTTY, now = () => performance.now()) {
    this.#isTerminal = isTerminal
    this.#locale = locale
    this.#now = now
    this.#started = now()
    this.#said = this.#started
  }

  tell(tally: Tally): void {
    const now = this.#now()
    if (now - this.#said < (this.#isTerminal ? EVERY_MS.terminal : EVERY_MS.plain)) return
    this.#said = now
    const line = progressLine(tally, now - this.#started, this.#locale)
    if (!this.#isTerminal) console.error(line)
    else process.stderr.write(`\r${line.padEnd(this.#width)}`)
    this.#width = line.length
  }

  /** Makes room on a terminal for what is written next. */
  clear(): void {
    if (this.#isTerminal && this.#width > 0) process.stderr.write(`\r${' '.repeat(this.#width)}\r`)
    this.#width = 0
  }
}

/** Count, rate, time left. What was skipped took no time, and says nothing of the rate. */
export function progressLine({ done, total, skipped, failed }: Tally, ms: number, locale: Locale): string {
  const worked = done - skipped
  const rate = worked / (ms / 1000)
  const left = worked === 0 ? '–' : clockOf((total - done) / rate)
  return captureText(locale, 'progress', { done, total, rate: rate.toFixed(1), left, failed })
}

function clockOf(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)))
  return parts.map((part, at) => (at === 0 ? part : part.padStart(2, '0'))).join(':')
}
