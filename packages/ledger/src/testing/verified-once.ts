import { vi } from 'vitest'

/*
 * A signature over the same words, by the same key, is right or wrong for good: it is looked into once. Tests
 * that read a store after each of a hundred alterations spent a third of their time on it.
 */

vi.mock(import('@noble/curves/ed25519.js'), async (original) => {
  const actual = await original()
  const known = new Map<string, boolean>()
  const verify: typeof actual.ed25519.verify = (signature, message, key, options) => {
    const asked = [signature, message, key].map((bytes) => Buffer.from(bytes).toString('base64'))
    const question = [...asked, JSON.stringify(options)].join(' ')
    const answer = known.get(question) ?? actual.ed25519.verify(signature, message, key, options)
    known.set(question, answer)
    return answer
  }
  return { ...actual, ed25519: { ...actual.ed25519, verify } }
})
