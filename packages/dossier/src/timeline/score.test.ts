import type { Document, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { scoreOf } from './score.ts'

const says = (id: string, more: Record<string, unknown>) =>
  entry('statement', { ...(smallCase()[6] as Statement), id, ...more })
const page = (id: string, more: Record<string, unknown>) =>
  entry('document', { ...(smallCase()[4] as Document), id, ...more })
const step = (id: string, more: Record<string, unknown>) =>
  entry('custody', { id, exhibit: 'tape', event: 'held', statements: ['tuesday'], ...more })

/** A small case in which everything that has a time has one, and one of everything that should has none. */
const { case: of } = dossierOf([
  ...smallCase().map((item) =>
    item.kind === 'document' ? page('page', { published: { edtf: '2015-05' } }) : item,
  ),
  entry('party', { id: 'courier', type: 'outlet', name: 'The Courier' }),
  page('later', { outlet: 'courier', captured: '2026-01-02T08:00:00Z' }),
  page('brief', { form: 'brief', restates: 'page', published: { edtf: '2015-06' } }),
  says('tuesday', { said: { as: 'Tuesday' } }),
  says('tuesday-too', { said: { as: 'Tuesday' }, document: 'brief' }),
  says('nobody', { said: { as: 'Tuesday' }, source: null }),
  entry('exhibit', {
    id: 'tape',
    name: 'Tape',
    type: 'audio',
    sentences: [{ text: 'A tape.', cites: ['nobody'] }],
  }),
  entry('exhibit', {
    id: 'bag',
    name: 'Bag',
    type: 'object',
    sentences: [{ text: 'A bag.', cites: ['nobody'] }],
  }),
  step('undated', {}),
  step('undated-too', { event: 'lost' }),
  step('bagged', { exhibit: 'bag' }),
  step('dated', { event: 'collected', when: { as: 'last week' } }),
  entry('event', {
    id: 'fall',
    title: 'The fall',
    relation: 'incident',
    when: { as: 'last week' },
    sentences: [{ text: 'It fell.', cites: ['it-fell', 'tuesday'] }],
  }),
  entry('event', {
    id: 'flood',
    title: 'The flood',
    relation: 'context',
    when: { edtf: '2014' },
    sentences: [{ text: 'It rose.', cites: ['it-fell'] }],
  }),
])

it('shows, of every moment, what opens there and what stands in each row', () => {
  const shown = scoreOf(of, 'en').map(({ heading, opens, rows }) => [
    opens,
    heading?.words,
    ...rows.flatMap(({ row, label, entries }) =>
      entries.map(({ text, detail, links }) =>
        [row, label, text, detail, links.length].filter((part) => part !== '').join(' | '),
      ),
    ),
  ])
  expect(shown).toEqual([
    ['Dated', '2014', 'happened | Happened | The flood | 0'],
    [
      'In the words of The Courier, in the order of the words',
      undefined,
      'said | Said | The Courier | publishes the page | 0',
    ],
    [
      'In the words of The Gazette, in the order of the words',
      'last week',
      'happened | Happened | The fall | 0',
      'happened | Happened | Tape: collected | 1',
    ],
    [undefined, 'Tuesday', 'said | Said | Mira | 2', 'said | Said | nobody named | 1'],
    [undefined, 'May 2015', 'said | Said | The Gazette | publishes the page | 0'],
    [
      'Dated',
      '1 January 2026',
      'learned | Learned | The page of The Gazette is captured | 0',
      `learned | Learned | ${of.size} entries are recorded | 0`,
    ],
    [undefined, '2 January 2026', 'learned | Learned | The page of The Courier is captured | 0'],
    [
      'No time given',
      undefined,
      'said | Said | 1 statement | 0',
      'happened | Happened | Tape: 2 steps of custody | 1',
      'happened | Happened | Bag: 1 step of custody | 1',
    ],
  ])
})

it('has no row of statements without a time where every one has a time', () => {
  const none = dossierOf(smallCase().slice(0, 6)).case
  const texts = scoreOf(none, 'en').flatMap(({ rows }) => rows.flatMap(({ entries }) => entries))
  expect(texts.map(({ text }) => text)).not.toContain('0 statements')
})
