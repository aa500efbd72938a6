import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CONSENT, digestText } from './digest.ts'
import { currentVersion, POLICIES, policyWords } from './policies.ts'

const RUN_BY = { desk: 'the desk', contact: 'the contact' }

/**
 * What people agreed to, by version, as the hash of its words. A line here is never changed: to change what
 * a page says is to add a version, and a line.
 */
const AGREED: Readonly<Record<string, string>> = {
  'consent 1': 'bf83abd8fda33180',
  'privacy 1': '9540406e3a5fa6c3',
  'terms 1': '18114e444ffdcfe2',
}

function hashOf(words: unknown): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)
}

test('every version is as it was when people agreed to it', () => {
  const found: Record<string, string> = {}
  for (const policy of POLICIES)
    for (let number = 1; number <= currentVersion(policy); number++)
      found[`${policy} ${number}`] = hashOf(policyWords(policy, number, RUN_BY, 'en'))
  for (let number = 1; number <= CONSENT; number++)
    found[`consent ${number}`] = hashOf(digestText('en', `consent.${number}` as 'consent.1'))
  expect(found).toEqual(AGREED)
})

test('no version is without words, and none is there that was not written', () => {
  for (const policy of POLICIES) {
    expect(policyWords(policy, 0, RUN_BY, 'en')).toBeUndefined()
    expect(policyWords(policy, currentVersion(policy) + 1, RUN_BY, 'en')).toBeUndefined()
    const { sections = [] } = policyWords(policy, 1, RUN_BY, 'en') ?? {}
    expect(sections.length).toBeGreaterThan(3)
  }
})

test('who runs it, and how they are reached, stands there as far as they say so', () => {
  const said = (by: Parameters<typeof policyWords>[2]) => JSON.stringify(policyWords('privacy', 1, by, 'en'))
  expect(said({ desk: 'The Anselm Reporter', contact: 'desk@paper.example' })).toMatch(
    /run by The Anselm Reporter\. Write to: desk@paper\.example/,
  )
  expect(said({})).toContain('has named no address here')
})
