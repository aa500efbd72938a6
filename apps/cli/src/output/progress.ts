import { commandText, type Locale } from '@hearsay/words'
import { columns } from './wrap.ts'

/** Where progress is shown, such as `process.stderr`. */
export interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface ProgressOptions {
  /** How much there is to do in all, in whatever unit `to` counts, such as bytes; null where nobody knows. */
  readonly total: number | null
  readonly locale: Locale
  /** Null where nothing is to be shown. */
  readonly screen: Screen | null
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number
}

/** A line that is drawn anew more often cannot be read. */
const REDRAW_MS = 200
/** Lines in a log are for somebody who looks now and then. */
const LINE_MS = 10_000
/** Before that, a rate is a guess. */
const FIRST_MS = 1000
const CLEAR = '\r\u001b[K'

/**
 * How far a long piece of work has come: how many, how fast, how much is left. One line, drawn anew, on a
 * terminal; elsewhere a line every ten seconds, so that work that is soon done says nothing.
 */
export class Progress {
  readonly #options: ProgressOptions
  readonly #now: () => number
  readonly #began: number
  #first = { count: 0, done: 0 }
  #last = { count: 0, done: 0 }
  #drawn: number
  #shown = false

  constructor(options: ProgressOptions) {
    this.#options = options
    this.#now = options.now ?? (() => performance.now())
    this.#began = this.#now()
    this.#drawn = this.#began
  }

  /** What was done before this began: it counts, and says nothing of how fast things go. */
  from(count: number, done = count): void {
    this.#first = { count, done }
    this.#last = { count, done }
  }

  /** So many things are done, and so much of `total`, since the very beginning. */
  to(count: number, done = count): void {
    this.#last = { count, done }
    const { screen } = this.#options
    const now = this.#now()
    const wait = this.#shown || !screen?.isTTY ? every(screen) : FIRST_MS
    if (now - this.#drawn >= wait) this.#draw(now)
  }

  /** Leaves the last line standing, so that whatever is said next begins a line of its own. */
  end(): void {
    if (!this.#shown) return
    this.#draw(this.#now())
    if (this.#options.screen?.isTTY) this.#options.screen.write('\n')
  }

  #draw(now: number): void {
    this.#drawn = now
    const { screen, total, locale } = this.#options
    if (!screen) return
    this.#shown = true
    const { count, done } = this.#last
    const seconds = (now - this.#began) / 1000
    const rate = rounded((count - this.#first.count) / seconds)
    const left = total === null ? null : ((total - done) * seconds) / (done - this.#first.done)
    const text = progressLine({ count, rate, part: total === null ? null : done / total, left }, locale)
    screen.write(screen.isTTY ? `${CLEAR}${text.slice(0, columns() - 1)}` : `${text}\n`)
  }
}

function every(screen: Screen | null): number {
  return screen?.isTTY ? REDRAW_MS : LINE_MS
}

interface Standing {
  readonly count: number
  readonly rate: number
  /** 0–1. */
  readonly part: number | null
  /** Seconds; no finite number where nobody can know yet. */
  readonly left: number | null
}

function progressLine({ count, rate, part, left }: Standing, locale: Locale): string {
  const said = commandText(locale, 'progress', { count, rate })
  if (part === null || left === null || !Number.isFinite(left)) return said
  const percent = Math.floor(Math.min(part, 1) * 100)
  const time = durationWords(Math.max(left, 0), locale)
  return commandText(locale, 'progressLeft', { percent, said, time })
}

/** `40 s`, `12 min`, `3 h 5 min`. */
function durationWords(duration: number, locale: Locale): string {
  const seconds = Math.ceil(duration)
  if (seconds < 100) return commandText(locale, 'seconds', { seconds })
  const minutes = Math.ceil(duration / 60)
  if (minutes < 100) return commandText(locale, 'minutes', { minutes })
  return commandText(locale, 'hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

/** Slow work shows a decimal. */
function rounded(rate: number): number {
  return rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate)
}

/**
 * Progress on standard error, unless it is not wanted, or the work's own output can be seen coming on the
 * same terminal.
 */
export function shownProgress(options: {
  readonly total: number | null
  readonly locale: Locale
  readonly quiet?: boolean
  /** Whether the output goes to standard output; true where it is not said. */
  readonly printed?: boolean
}): Progress {
  const { total, locale, quiet = false, printed = true } = options
  const mixed = printed && process.stdout.isTTY && process.stderr.isTTY
  return new Progress({ total, locale, screen: quiet || mixed ? null : process.stderr })
}
