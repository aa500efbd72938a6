import { afterEach, expect, test, vi } from 'vitest'
import { style } from './style.ts'

afterEach(() => vi.unstubAllEnvs())

test('weight where it is asked for', () => {
  vi.stubEnv('NO_COLOR', undefined)
  vi.stubEnv('FORCE_COLOR', '1')
  expect(style.strong('a')).toBe('\u001b[1ma\u001b[22m')
  expect(style.faint('a')).toBe('\u001b[2ma\u001b[22m')
})

test('nothing where it is refused', () => {
  vi.stubEnv('FORCE_COLOR', undefined)
  vi.stubEnv('NO_COLOR', '1')
  expect(style.strong('a') + style.faint('b')).toBe('ab')
})
