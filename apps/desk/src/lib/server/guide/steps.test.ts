import { expect, test } from 'vitest'
import { nextOf } from '#lib/guide/next.ts'
import { STEPS, type Stands, type StepName, stepsOf } from './steps.ts'

const NEW: Stands = {
  caseId: 'c',
  size: 2,
  pages: 0,
  left: { count: 0, page: null },
  isBeingRead: false,
  accounts: 0,
  assessment: null,
  edition: null,
  may: { record: true, publish: true },
}
const PAGES = { ...NEW, size: 5, pages: 3 }
const LEFT = { ...PAGES, left: { count: 4, page: { id: 'd2', title: 'The second' } } }
const ACCOUNTS = { ...PAGES, accounts: 2 }
const UNREASONED = { ...ACCOUNTS, assessment: { id: 'a', reasons: 0, signatures: 0 } }
const ASSESSED = { ...ACCOUNTS, assessment: { id: 'a', reasons: 2, signatures: 0 } }
const SIGNED = { ...ASSESSED, assessment: { id: 'a', reasons: 2, signatures: 1 } }

test.each<[string, Stands, StepName | undefined, string | null | undefined]>([
  ['is new', NEW, 'pages', '/case/c/capture'],
  ['has proposals left', LEFT, 'decided', '/case/c/page/d2'],
  ['has proposals left, of no page', { ...LEFT, left: { count: 1, page: null } }, 'decided', null],
  ['is being read', { ...PAGES, isBeingRead: true }, 'decided', null],
  ['is decided', PAGES, 'accounts', '/case/c/records/account'],
  ['has accounts', ACCOUNTS, 'assessment', '/case/c/records/assessment/new'],
  ['has an assessment without reasons', UNREASONED, 'assessment', '/case/c/record/a/change'],
  ['is assessed', ASSESSED, 'signature', '/case/c/record/a'],
  ['is signed', SIGNED, 'preview', '/case/c/preview'],
  ['is public', { ...SIGNED, edition: 5 }, undefined, undefined],
  ['has more than is public', { ...SIGNED, edition: 4 }, 'preview', '/case/c/preview'],
])('of a case that %s, what is next', (_, stands, name, href) => {
  const next = nextOf(stepsOf(stands))
  expect([next?.name, next?.href]).toEqual([name, href])
})

test('whoever looks at the preview is led on', () =>
  expect(nextOf(stepsOf(SIGNED), true)).toMatchObject({
    name: 'published',
    href: '/case/c/publish',
    count: 5,
  }))

test('a page is one on which to go on', () =>
  expect(stepsOf(LEFT)[1]).toMatchObject({ isDone: false, count: 4, page: 'The second' }))

test.each([
  ['reader', { record: false, publish: false }, ['pages', 'assessment', 'published']],
  ['reporter', { record: true, publish: false }, ['published']],
])('a %s is led nowhere where they may not go', (_, may, without) => {
  const steps = stepsOf({ ...LEFT, may, assessment: null, accounts: 1 })
  const closed = steps.filter(({ href }) => href === null).map(({ name }) => name)
  expect(closed.filter((name) => name !== 'signature')).toEqual(without)
})

test('a reader is led to an assessment that has no reasons, and not to where it is changed', () => {
  const steps = stepsOf({ ...UNREASONED, may: { record: false, publish: false } })
  expect(steps[STEPS.indexOf('assessment')]).toMatchObject({ isDone: false, href: '/case/c/record/a' })
})
