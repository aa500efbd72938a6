import type { Entry, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { plain } from '../testing/plain.ts'
import { narrativesView } from './view.ts'

type Fields = Record<string, unknown>

const cited = [{ text: 'They say so.', cites: ['mira-says'] }]
const account = (id: string) =>
  entry('account', { id, title: `It ${id}`, short: id, needs: ['it-fell'], sentences: cited })
const exhibit = (id: string, name: string) => entry('exhibit', { id, name, type: 'audio', sentences: cited })
const narrative = (more: Fields = {}) =>
  entry('narrative', { id: 'tale', title: 'The old tale', sentences: cited, ...more })
const viewOf = (...more: Entry[]) => narrativesView(dossierOf([...smallCase(), ...more]))

it.each<[string, Fields, string]>([
  ['none', {}, 'A narrative.'],
  ['no', { accounts: [] }, 'A narrative.'],
  ['one', { accounts: ['fell'] }, 'A narrative, fed by the account fell.'],
  ['two', { accounts: ['fell', 'rose'] }, 'A narrative, fed by the accounts fell and rose.'],
])('a narrative that %s account feeds', (_, more, about) => {
  expect(plain(viewOf(account('fell'), account('rose'), narrative(more)).narratives[0]?.about)).toBe(about)
})

it('has its artefacts, each with its place on the page and all that was found', () => {
  const analysis = (id: string, analyst: string, finding: string) =>
    entry('analysis', { id, exhibit: 'tape', analyst, finding, independent: true, statement: 'mira-says' })
  const view = viewOf(
    exhibit('tape', 'Tape'),
    exhibit('bag', 'Bag'),
    analysis('one', 'mira', 'forged'),
    analysis('two', 'gazette', 'authentic'),
    narrative({ exhibits: ['tape', 'bag'] }),
  )
  expect(view.narratives[0]?.artefacts).toEqual([
    { name: 'Tape', href: '#exhibit-tape', finding: 'Mira called it forged; The Gazette found it authentic' },
    { name: 'Bag', href: '#exhibit-bag', finding: 'no examination is recorded' },
  ])
})

describe('a rumour seen running', () => {
  const place = entry('place', { id: 'river', name: 'The river', precision: 'town' })
  const sighting = (more: Fields) =>
    entry('sighting', { id: 'seen', of: 'it-fell', form: 'It flew.', statement: 'mira-says', ...more })

  it('says of what it is a form, where and when', () => {
    expect(viewOf(place, sighting({ place: 'river', when: { as: 'Tuesday' } })).sightings).toMatchObject([
      {
        form: 'It flew.',
        of: 'It fell',
        place: 'The river',
        when: { words: 'Tuesday' },
        sources: [{ name: 'Mira' }],
      },
    ])
  })

  it('says no more than is known, and nothing twice', () => {
    const [seen] = viewOf(sighting({ form: 'It fell.' })).sightings
    expect(Object.keys(seen ?? {})).toEqual(['form', 'sources'])
  })
})

describe('what is announced', () => {
  const announced = (id: string, act: string, more: Fields = {}) =>
    entry('statement', { ...(smallCase()[6] as Statement), id, act, ...more })
  const itemOf = (more: Fields, ...others: Entry[]) =>
    viewOf(announced('it', 'threaten', more), ...others).futures[0]?.items[0]

  it('stands in groups of one kind, in this order, without those that are empty', () => {
    const titles = (...acts: string[]) =>
      viewOf(...acts.map((act) => announced(`to-${act}`, act))).futures.map(({ title }) => title)
    expect(titles('demand', 'plan', 'promise', 'threaten')).toEqual([
      'Threats and vows',
      'Promises',
      'Plans',
      'Demands',
    ])
    expect(titles('demand', 'assert')).toEqual(['Demands'])
  })

  it('is open until its outcome is recorded', () => {
    expect(itemOf({})).toMatchObject({ open: true, outcome: 'No outcome recorded', sentences: [] })
    const outcome = entry('outcome', { id: 'so', of: 'it', state: 'in-part', sentences: cited })
    expect(itemOf({}, outcome)).toMatchObject({
      open: false,
      outcome: 'Came true in part',
      sentences: [{ text: 'They say so.' }],
    })
  })

  it.each<[string, Fields, string | undefined]>([
    ['no number', {}, undefined],
    ['a number', { quantity: { low: 20, high: 20 } }, '20'],
    ['a range of things', { quantity: { low: 0, high: 1000 }, unit: 'troops' }, '0–1,000 troops'],
    [
      'a word for it',
      { quantity: { low: 12, high: 24, quantifier: 'dozens' }, unit: 'troops' },
      '“dozens” (12–24 troops)',
    ],
  ])('says how much: %s', (_, future, quantity) => expect(itemOf({ future })?.quantity).toBe(quantity))

  it('says by when, and what of it is inferred', () => {
    const quantity = { low: 1, high: 2, inferred: 'A few is two.' }
    const item = itemOf({ inferred: 'He means it.', future: { by: { as: 'soon' }, quantity } })
    expect(item).toMatchObject({ by: { words: 'soon' }, inferred: ['He means it.', 'A few is two.'] })
    expect(itemOf({})?.inferred).toEqual([])
    expect(Object.keys(itemOf({}) ?? {})).not.toContain('by')
  })

  it('shows its words, and leads to them', () => {
    const words = ['it', 'fell'].map((exact) => ({
      start: 0,
      end: exact.length,
      exact,
      prefix: '',
      suffix: '',
    }))
    expect(itemOf({ words })).toMatchObject({
      words: 'it … fell',
      href: '#said-it',
      wordsHref: '/case/small/document/page?statement=it#it',
      voices: [{ name: 'Mira' }, { name: 'The Gazette' }],
    })
  })
})
