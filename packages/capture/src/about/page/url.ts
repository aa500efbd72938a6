import type { Found } from '../../captured.ts'

const DAY =
  /[/-](?<year>20\d\d|19\d\d)[/-]?(?<month>0[1-9]|1[0-2])[/-]?(?<day>0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/
const MONTH = /\/(?<year>20\d\d|19\d\d)\/(?<month>0[1-9]|1[0-2])(?:\/|$)/

/** The date in an address such as /2025/01/15/blast; null where there is none. */
export function dateInUrl(url: string | null): Found | null {
  if (url === null || !URL.canParse(url)) return null
  const { pathname } = new URL(url)
  const { year, month, day } = (DAY.exec(pathname) ?? MONTH.exec(pathname))?.groups ?? {}
  if (!year || !month) return null
  return { value: day ? `${year}-${month}-${day}` : `${year}-${month}`, where: 'url' }
}
