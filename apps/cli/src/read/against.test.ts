import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCaseFolder } from '@hearsay/case/testing'
import { spanOf, statement } from '@hearsay/reading/testing'
import { expect, test } from 'vitest'
import { FIRST_CASE } from '../testing/hearsay.ts'
import { againstCase, differenceReport } from './against.ts'

const read = (gist: string, more: object = {}) => ({
  words: [],
  act: 'assert' as const,
  modality: 'asserted' as const,
  gist,
  ...more,
})

test('what differs is told, a line each, and then how much', () => {
  const difference = {
    added: [read('It fell.')],
    missing: [read('It stood.', { act: 'deny' })],
    changed: [{ before: read('a'), after: read('It \u001b[2Jleant.', { act: 'doubt', modality: 'hedged' }) }],
    same: 1200,
  }
  expect([...differenceReport(difference, 'en')]).toEqual([
    '+ assertion, asserted: It fell.',
    '- denial, asserted: It stood.',
    '~ doubt, hedged (was assertion, asserted): It leant.',
    '1 added, 1 not found again, 1 changed, 1,200 as recorded.',
  ])
})

const bytes = readFileSync(join(FIRST_CASE, 'brief.txt'))
const text = bytes.toString()
const { case: state, entries } = readCaseFolder('abu-ghraib-2015')
const loaded = { state, entries }

test('a reading is held against the document with the same bytes', () => {
  const content = [spanOf(text, text.slice(0, 40))]
  const reading = { statements: [statement({ content })], layout: [], diagnostics: [] }
  const found = againstCase({ name: 'brief.txt', bytes, text }, reading, 'first', loaded)
  const recorded = [...state.statement.values()].filter(({ document }) => document === 'brief')
  expect(recorded.length).toBeGreaterThan(0)
  expect(found.added.length + found.changed.length + found.same).toBe(1)
  expect(found.missing.length + found.changed.length + found.same).toBe(recorded.length)
})

test('a file of other bytes is in no case', () => {
  const other = { name: 'other.txt', bytes: Buffer.from('a'), text: 'a' }
  expect(() => againstCase(other, { statements: [], layout: [], diagnostics: [] }, 'first', loaded)).toThrow(
    expect.objectContaining({
      code: 'not-found',
      message: expect.stringMatching(
        /^first: expected a document with the bytes of other\.txt \(sha256:[0-9a-f]{64}\)$/,
      ),
    }),
  )
})
