import { expect, test } from 'vitest'
import { bundleHref, caseHref, diffHref, documentHref, localPath, saidId, wordsHref } from './links.ts'

const THEN = '2026-01-01T00:00:00Z'

test.each([
  [localPath('/', 'en'), '/'],
  [localPath('/', 'ar'), '/ar'],
  [localPath('/cases', 'en'), '/cases'],
  [localPath('/cases', 'ar'), '/ar/cases'],
  [caseHref('fall', 'en'), '/case/fall'],
  [caseHref('fall', 'ar'), '/ar/case/fall'],
  [caseHref('fall', 'en', THEN), '/case/fall?as-of=2026-01-01T00%3A00%3A00Z'],
  [diffHref('fall', 'en'), '/case/fall/diff'],
  [diffHref('fall', 'en', { from: '', to: THEN }), '/case/fall/diff?from=&to=2026-01-01T00%3A00%3A00Z'],
  [documentHref('fall', 'page', 'ar'), '/ar/case/fall/document/page'],
  [wordsHref('fall', 'page', 'mira-says', 'en'), '/case/fall/document/page?statement=mira-says#mira-says'],
  [bundleHref('fall'), '/case/fall/bundle'],
  [saidId('mira-says'), 'said-mira-says'],
])('%s', (address, expected) => expect(address).toBe(expected))
