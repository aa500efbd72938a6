import type { Cookies } from '@sveltejs/kit'

const NAME = 'hearsay-unguided'
const YEAR = 365 * 24 * 60 * 60
/** A cookie has little room; of what was dismissed before these, the guide comes back. */
const MOST = 20

/** Whether the guide of a case was dismissed in this browser. */
export const isDismissed = (cookies: Cookies, caseId: string): boolean => idsIn(cookies).includes(caseId)

/** Dismisses the guide of a case in this browser, for a year. */
export function dismiss(cookies: Cookies, caseId: string): void {
  const ids = [...idsIn(cookies).filter((id) => id !== caseId), caseId].slice(-MOST)
  cookies.set(NAME, ids.join(' '), { path: '/', maxAge: YEAR, httpOnly: true, sameSite: 'strict' })
}

const idsIn = (cookies: Cookies): string[] => (cookies.get(NAME) ?? '').split(' ').filter(Boolean)
