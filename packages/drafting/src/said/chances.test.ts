import { expect, test } from 'vitest'
import { withChances } from './chances.ts'
import type { Mention } from './said.ts'
import { PLAIN, type Told } from './told.ts'

const ADA: Mention = { page: 0, span: [0, 3], name: 'Ada', known: true, crowd: null }
const LONG = [[10, 60]] as const
const SHORT = [[10, 20]] as const

const told = (more: Partial<Told>): Told => ({
  ...PLAIN,
  id: 0,
  page: 0,
  words: LONG,
  found: [[0, 9]],
  source: ADA,
  sourceAt: [0, 3],
  cue: 'said',
  chance: { words: 0.8, source: 1, basis: 1 },
  ...more,
})

const sure = { words: 0.9, source: 0.2, basis: 0.2 }
const unsure = { words: 0.4, source: 1, basis: 1 }

test.each<[what: string, likelier: Partial<Told>, than: Partial<Told>, of: 'words' | 'source' | 'basis']>([
  ['words that the reader is sure of', { chance: sure }, { chance: unsure }, 'words'],
  ['many words', { words: LONG }, { words: SHORT }, 'words'],
  ['a word in its own voice', { found: [], chance: unsure, words: SHORT }, { words: SHORT }, 'words'],
  ['the speaker of words that the reader is sure of', { chance: sure }, { chance: unsure }, 'source'],
  [
    'a speaker who is named',
    { chance: unsure },
    { source: { ...ADA, known: false }, chance: sure },
    'source',
  ],
  [
    'a ground that its marks make likelier',
    { chance: { ...sure, basis: 0.9 } },
    { chance: { ...sure, basis: 0.4 } },
    'basis',
  ],
])('%s: likelier to be right', (_, likelier, than, of) => {
  const [more, less] = withChances([told(likelier), told(than)])
  expect(more?.chance[of]).toBeGreaterThan(less?.chance[of] ?? 1)
})
