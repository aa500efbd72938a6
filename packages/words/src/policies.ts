import en from './en/policies.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'

/** Terms and privacy; in English alone until somebody who answers for it translates them. */
export const policiesText = messages<keyof typeof en>({ en, ar: {} })

type Key = keyof typeof en
export type Policy = 'terms' | 'privacy'
export const POLICIES = ['terms', 'privacy'] as const satisfies readonly Policy[]

interface Version {
  /** The day from which it holds, `2026-12-01`. */
  readonly from: string
  readonly sections: readonly (readonly [title: Key, ...paragraphs: readonly Key[]])[]
}

/** Who runs an installation, as far as it says so. */
export interface RunBy {
  readonly desk?: string | undefined
  readonly contact?: string | undefined
}

/** Every version of a policy, the first first: a change adds one, and takes none away. */
const VERSIONS: Readonly<Record<Policy, readonly Version[]>> = {
  terms: [
    {
      from: '2026-12-01',
      sections: [
        ['terms.1.what.title', 'terms.1.what.1', 'terms.1.what.2'],
        ['terms.1.digest.title', 'terms.1.digest.1', 'terms.1.digest.2'],
        ['terms.1.use.title', 'terms.1.use.1', 'terms.1.use.2'],
        ['terms.1.duty.title', 'terms.1.duty.1'],
      ],
    },
  ],
  privacy: [
    {
      from: '2026-12-01',
      sections: [
        ['privacy.1.reading.title', 'privacy.1.reading.1'],
        ['privacy.1.kept.title', 'privacy.1.kept.1', 'privacy.1.kept.2', 'privacy.1.kept.3'],
        ['privacy.1.why.title', 'privacy.1.why.1'],
        ['privacy.1.rights.title', 'privacy.1.rights.1', 'privacy.1.rights.2'],
        ['privacy.1.others.title', 'privacy.1.others.1'],
        ['privacy.1.who.title', 'privacy.1.who.1'],
      ],
    },
  ],
}

/** The number of the version that holds now. */
export function currentVersion(policy: Policy): number {
  return VERSIONS[policy].length
}

/** A policy as a page shows it. */
export interface PolicyWords {
  readonly number: number
  readonly from: string
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
}

/** A version of a policy in words; undefined where there is none of that number. */
export function policyWords(
  policy: Policy,
  number: number,
  { desk, contact }: RunBy,
  locale: Locale,
): PolicyWords | undefined {
  const version = VERSIONS[policy][number - 1]
  if (version === undefined) return undefined
  const values = { desk: desk || policiesText(locale, 'someDesk'), contact: contact ?? '' }
  const say = (key: Key) =>
    policiesText(locale, key === 'privacy.1.who.1' && !contact ? 'privacy.1.who.none' : key, values)
  return {
    number,
    from: version.from,
    sections: version.sections.map(([title, ...paragraphs]) => ({
      title: say(title),
      paragraphs: paragraphs.map(say),
    })),
  }
}
