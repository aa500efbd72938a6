/**
 * Where people read a case once it is public; null where the desk was not told (`DESK_SITE`).
 * @throws {TypeError} that is no address
 */
export function publicPage(id: string, site = process.env.DESK_SITE): string | null {
  return site ? new URL(`/case/${id}`, site).href : null
}
