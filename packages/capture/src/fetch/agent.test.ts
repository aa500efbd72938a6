import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { AGENT, productOf, requestHeaders } from './agent.ts'

test('it says which version asks', () => {
  expect(AGENT).toBe(`Hearsay/${manifest.version}`)
})

test.each([
  ['Hearsay/0.1.0', 'Hearsay'],
  ['Hearsay/0.1.0 (+https://desk.org/about)', 'Hearsay'],
  ['Desk', 'Desk'],
])('%s is known to robots.txt as %s', (agent, product) => {
  expect(requestHeaders(agent, 'gzip')['user-agent']).toBe(agent)
  expect(productOf(agent)).toBe(product)
})

test.each(['', 'two words', 'A/1\nb: c', 'A/1 (é)', 'A/1 (unclosed', '/1'])('"%s" is no agent', (agent) => {
  expect(() => requestHeaders(agent, 'gzip')).toThrow('expected an agent such as')
})

test('nothing is said of who reads, or where from', () => {
  expect(Object.keys(requestHeaders(AGENT, 'gzip'))).toEqual(['user-agent', 'accept', 'accept-encoding'])
})
