import { acrossText, dayWords, type Locale } from '@hearsay/words'

/** Where it is kept, in this browser alone, when a reader was here. */
const KEY = 'hearsay-here'

/** After so long without a look, in milliseconds, the next look is another visit. */
const VISIT = 30 * 60_000

/** When the reader last looked, and when the visit before this one ended (RFC 3339). */
interface Here {
  readonly looked: string
  readonly before?: string | undefined
}

/** Marks the cases that changed since a reader was last here, and says how many there are. */
export function markChanges(element: HTMLElement, locale: Locale): void {
  const before = visit(new Date())
  if (before === undefined) return
  const changed = [...element.querySelectorAll<HTMLElement>('[data-case]')].filter((one) => {
    return Date.parse(one.dataset.changed ?? '') > Date.parse(before)
  })
  for (const one of changed) one.querySelector('[data-new]')?.removeAttribute('hidden')
  const line = element.querySelector<HTMLElement>('[data-since]')
  if (line === null) return
  const words = acrossText(locale, 'since', { day: dayWords(before, locale), count: changed.length })
  line.textContent = `${words} ${acrossText(locale, 'sinceNote')}`
  line.hidden = false
}

/**
 * Keeps that somebody is here, and says when they were last; undefined for who is here for the first time.
 */
function visit(now: Date): string | undefined {
  try {
    const kept = hereIn(localStorage.getItem(KEY))
    const isAnother = kept !== undefined && now.getTime() - Date.parse(kept.looked) > VISIT
    const before = isAnother ? kept.looked : kept?.before
    localStorage.setItem(KEY, JSON.stringify({ looked: now.toISOString(), before } satisfies Here))
    return before
  } catch {
    // A browser that keeps nothing, as some readers choose: then nothing is new to them.
    return undefined
  }
}

function hereIn(kept: string | null): Here | undefined {
  const { looked, before } = (JSON.parse(kept ?? 'null') ?? {}) as Partial<Record<string, unknown>>
  if (typeof looked !== 'string' || Number.isNaN(Date.parse(looked))) return undefined
  return { looked, ...(typeof before === 'string' && { before }) }
}
