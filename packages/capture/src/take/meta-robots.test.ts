import { expect, test } from 'vitest'
import { metaAsksNoArchive } from './meta-robots.ts'

test.each<[html: string, asks: boolean]>([
  ['<meta name="robots" content="noarchive">', true],
  ['<META content=" NOARCHIVE ,noindex" NAME=Robots>', true],
  ['<meta name="hearsay" content="noarchive">', true],
  ['<meta name="otherbot" content="noarchive">', false],
  ['<meta name="robots" content="noarchived">', false],
  ['<meta name="description" content="noarchive">', false],
  ['<p>&lt;meta name="robots" content="noarchive"&gt;', false],
  ['<!-- <meta name="robots" content="noarchive"> -->', false],
  ['<title>noarchive</title>', false],
])('%s', (html, asks) => {
  const incoming = { bytes: Buffer.from(html), name: 'x', url: null, mediaType: 'text/html', at: null }
  expect(metaAsksNoArchive(incoming, 'Hearsay')).toBe(asks)
})
