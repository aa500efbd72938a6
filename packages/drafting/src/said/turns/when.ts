/** How a page writes a time: a clock, a date, both, or how long ago. */
const CLOCK =
  '\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?: (?:GMT|UTC|BST|CES?T|EES?T))?(?![\\d/])'
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?'
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Ll}*\\.?|[Yy]esterday|[Tt]oday'
const DATE = `\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{1,4})?\\.?(?!\\d)|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?!\\d)(?:,? \\d{4})?`
const AGO = '\\d{1,2} ?(?:[smhdw]|secs?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?)\\.?(?: ago)?(?!\\p{L})'
const ONE = `(?:${CLOCK}|${DATE}|${DAY}|${AGO})`

/** The source of a pattern for one, or for several in a row. */
export const WHEN = `${ONE}(?:(?:,? at |, ?| ?[·–-] ?| |T)${ONE}){0,3}`

const WHOLE = new RegExp(`^${WHEN}$`, 'u')
export const isWhen = (words: string): boolean => WHOLE.test(words)

const DATED = new RegExp(`\\d[./-]\\d{1,2}[./-]|/|\\d-\\d|${MONTH}|${DAY}|${AGO}`, 'u')
export const hasDate = (words: string): boolean => DATED.test(words)
