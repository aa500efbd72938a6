import { localPath } from '@hearsay/dossier/links.ts'
import type { Locale } from '@hearsay/words'

/** Cases on a page of the Cheat Sheet. */
export const SHEET_PAGE = 30

export function sheetHref(page: number, locale: Locale): string {
  return localPath(page === 1 ? '/' : `/cases/${page}`, locale)
}

/** The address of a page of a list: the first has no number. */
export function listHref(path: string, page: number, locale: Locale): string {
  return localPath(page === 1 ? path : `${path}/${page}`, locale)
}
