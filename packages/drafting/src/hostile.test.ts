import { expect, test } from 'vitest'
import { draftPages } from './draft.ts'
import { plainPage } from './page.ts'

const SAID = 'The gate had been opened by hand, the warden, Ada Quill, said on Monday. '
const LENGTH = 100_000

/** Texts on which a pattern that looks again from each character never ends; each took a minute once. */
const HARD: readonly (readonly [string, string])[] = [
  ['blanks', ' '.repeat(LENGTH)],
  ['tabs', '\t'.repeat(LENGTH)],
  ['no-break spaces', '\u00a0'.repeat(LENGTH)],
  ['the same words', 'He said that '.repeat(LENGTH / 13)],
]

test.each(HARD)(
  'a page of %s is drafted',
  (_, text) => {
    const reading = { statements: [], layout: [], diagnostics: [] }
    const page = plainPage({ name: 'page', text: `${SAID}${text}x.`, reading, hash: 'sha256:0' })
    expect(draftPages([page]).pages).toHaveLength(1)
  },
  20_000,
)
