import { currentVersion, type Policy, type PolicyWords, policyWords, siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '../language.ts'

/** A version of a policy, as its page shows it. */
export interface PolicyPage {
  readonly policy: Policy
  readonly shown: PolicyWords
  readonly current: number
}

/**
 * The version that an address names, or the current one where it names none. Each stays at its address:
 * somebody has agreed to it. @throws 404
 */
export function policyPage(policy: Policy, version: string | undefined, url: URL): PolicyPage {
  const current = currentVersion(policy)
  const number = version === undefined ? current : /^[1-9]\d{0,3}$/.test(version) ? Number(version) : 0
  const { HEARSAY_DESK_NAME: desk, HEARSAY_DESK_CONTACT: contact } = process.env
  const locale = localeOf(url)
  const shown = policyWords(policy, number, { desk, contact }, locale)
  if (shown === undefined) error(404, siteText(locale, 'noPage'))
  return { policy, shown, current }
}
