import { expect, test } from 'vitest'
import { fold } from '../fold/fold.ts'
import type { Entry } from '../kinds/index.ts'
import { entry, smallCase } from '../testing/sample.ts'
import { givenOut } from './given-out.ts'

const [ONE, OTHER] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`]

function page(id: string, held: 'published' | 'withheld', hash = ONE): Entry {
  const [document] = smallCase().filter(({ kind }) => kind === 'document')
  return entry('document', { ...document, id, held, hash })
}

const correction = (of: string, set: object) => entry('correction', { of, why: 'So.', set })

test.each<[name: string, entries: Entry[], given: string[]]>([
  ['published', [page('a', 'published')], [ONE]],
  ['withheld', [page('a', 'withheld')], []],
  [
    'withheld later, with its hash',
    [page('a', 'published'), correction('a', { held: 'withheld', hash: ONE })],
    [],
  ],
  ['withheld later, without', [page('a', 'published'), correction('a', { held: 'withheld' })], []],
  ['cleared later', [page('a', 'withheld'), correction('a', { held: 'published' })], [ONE]],
  ['retracted', [page('a', 'published'), entry('retraction', { of: 'a', why: 'So.' })], []],
  ['given other bytes', [page('a', 'published'), correction('a', { hash: OTHER })], [OTHER]],
  ['withheld by another with the same bytes', [page('a', 'published'), page('b', 'withheld')], []],
  [
    'published by another when one is retracted',
    [page('a', 'published'), page('b', 'published'), entry('retraction', { of: 'a', why: 'So.' })],
    [ONE],
  ],
])('a document that is %s', (_, entries, given) => {
  const before = givenOut(fold(smallCase()))
  expect([...givenOut(fold([...smallCase(), ...entries]))].filter((name) => !before.has(name))).toEqual(given)
})
