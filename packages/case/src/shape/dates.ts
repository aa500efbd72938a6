import { EDTF_EXPECTED, isEdtf, runsBackwards } from '../dates.ts'
import { excerpt } from '../excerpt.ts'

/** What is wrong with a date that a schema refused; `undefined` where no date was expected. */
export function explainDate(
  forms: readonly { def: { shape?: object } }[],
  found: unknown,
): string | undefined {
  if (!forms.some(({ def }) => def.shape && 'edtf' in def.shape)) return undefined
  if (typeof found === 'string') return dateWords(found)
  if (found === null || typeof found === 'boolean')
    return `${EDTF_EXPECTED}; ${found === null ? 'found nothing written there' : `found ${found}`}`
  if (isSet(found)) return `${EDTF_EXPECTED}; a date in brackets is a list in YAML: put it in quotation marks`
  return undefined
}

/** What is wrong with text that is no EDTF date. */
function dateWords(text: string): string {
  const [start, end, more] = text.split('/')
  const shown = excerpt(text)
  if (start && end && more === undefined && isEdtf(start) && isEdtf(end)) {
    return runsBackwards(start, end)
      ? `expected an end after the start; ${end} is not after ${start}`
      : `expected a start and an end that are as exact as one another, and no seasons; found "${shown}"`
  }
  return `${EDTF_EXPECTED}; found "${shown}"${slipIn(text)}`
}

/** What a date was likely meant to be, as a clause. */
function slipIn(text: string): string {
  const plain = text
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/, (_, year, month, day) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:\d\d)/, '$1T')
  return plain !== text && isEdtf(plain) ? `; did you mean ${plain}?` : ''
}

/** `[2026-02-07, 2026-02-08]` is a list in YAML, and `{2026-02-07}` fields without values. */
function isSet(found: unknown): boolean {
  const items = Array.isArray(found)
    ? found
    : typeof found === 'object' && found !== null && Object.values(found).every((value) => value === null)
      ? Object.keys(found)
      : []
  return items.length > 0 && items.every((item) => /^[-\d.X~?%/]+$/.test(String(item)))
}

/** A time of another zone, as a clause that says which it is in UTC. */
export function inUtc(found: unknown): string {
  if (typeof found !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?[+-]\d\d:?\d\d$/.test(found)) return ''
  const time = Date.parse(found)
  return Number.isNaN(time) ? '' : `; in UTC that is ${new Date(time).toISOString().replace('.000', '')}`
}
