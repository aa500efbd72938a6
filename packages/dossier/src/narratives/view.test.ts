import { smallCase } from '@hearsay/case/testing'
import { expect, it } from 'vitest'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { plain } from '../testing/plain.ts'
import { narrativesView } from './view.ts'

it('shows the narrative, its variants, and what was said of its artefacts', () => {
  const [narrative] = narrativesView(firstCase()).narratives
  expect(narrative?.title).toBe('The United States works with ISIS')
  expect(plain(narrative?.about)).toBe('A narrative, fed by the account U.S. airstrike.')
  expect(narrative?.variants.map(({ name }) => name)).toEqual(['mild', 'colourful'])
  expect(narrative?.artefacts.map(({ finding }) => finding)).toEqual([
    'no examination is recorded',
    'The Daily Beast called it forged',
  ])
  expect(narrative?.beliefs).toMatchObject([{ sources: [{ name: 'The Daily Beast' }] }])
})

it('leaves every threat, promise, plan and demand open until an outcome is recorded', () => {
  const { futures } = narrativesView(firstCase())
  expect(futures.map(({ title, items }) => [title, items.length])).toEqual([
    ['Threats and vows', 4],
    ['Promises', 2],
    ['Plans', 2],
    ['Demands', 1],
  ])
  const settled = futures.flatMap(({ items }) => items).filter(({ open }) => !open)
  expect(settled.map(({ gist }) => gist)).toEqual(['He can view the evidence.'])
  const vow = futures[0]?.items.at(-1)
  expect(vow).toMatchObject({
    voices: [
      { name: 'Akram Abbas al-Kabi' },
      { name: expect.stringMatching(/^Bill Roggio/) },
      { name: 'The Daily Beast' },
    ],
    by: { words: 'in a timely manner', quoted: false },
    ours: true,
  })
  const troops = futures[2]?.items.at(-1)
  expect(troops).toMatchObject({ voices: [{ name: 'source not named' }, { name: 'The Daily Beast' }] })
  expect(troops?.quantity).toContain('0–1,000 troops')
})

it('says what became of those that have an outcome', () => {
  const items = narrativesView(dossierOf(fullCase())).futures.flatMap((group) => group.items)
  expect(items.filter(({ open }) => !open).map(({ outcome }) => outcome)).toEqual([
    'Came true',
    'Came true in part',
    'Did not come true',
  ])
})

it('is empty where nothing is recorded', () => {
  expect(narrativesView(dossierOf(smallCase()))).toEqual({
    narratives: [],
    sightings: [],
    futures: [],
    matrix: undefined,
  })
})
