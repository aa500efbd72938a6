import { spanOf, statement } from '@hearsay/reading/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { note } from './notes.ts'

const TEXT = 'Ada Quill warned the press of an unsafe bridge.'
const speaker = { name: 'Ada Quill', mention: [0, 9] as const, by: 'name' as const }

beforeEach(() => {
  vi.stubEnv('NO_COLOR', undefined)
  vi.stubEnv('FORCE_COLOR', '1')
})
afterEach(() => vi.unstubAllEnvs())

test('who speaks stands out, beside the number of the statement; the rest stands below', () => {
  const statements = Array.from({ length: 10 }, () => statement({ speaker, cue: [spanOf(TEXT, 'warned')] }))
  expect(note(TEXT, statements, 9, 12, 'en')).toEqual([
    '10 \u001b[1mAda Quill\u001b[22m',
    '   assertion',
    '   “warned”',
    '   100% sure',
  ])
})

test('without a cue, the act alone', () => {
  expect(note(TEXT, [statement({ speaker })], 0, 40, 'en').slice(1)).toEqual(['  assertion', '  100% sure'])
})
