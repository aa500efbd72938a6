import { entry } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { evidenceCase } from '../testing/evidence-case.ts'
import { plain } from '../testing/plain.ts'
import { saidView } from './view.ts'

const { entries } = evidenceCase()
const like = (id: string, more: Record<string, unknown>) => {
  const model = entries.find((one) => 'id' in one && one.id === 'answers')
  return entry('statement', { ...model, id, ...more })
}

function itemsOf(...more: ReturnType<typeof entry>[]) {
  const { statements } = saidView(dossierOf([...entries, ...more]), new URLSearchParams())
  return new Map(statements.map(({ item }) => [item.id, item]))
}

describe('what was taken back', () => {
  const backOf = (id: string, ...more: ReturnType<typeof entry>[]) =>
    itemsOf(...more)
      .get(id)
      ?.takenBack.map(({ sentence, href }) => [plain(sentence), href])

  it('says who took it back and when, and leads to the statement that does', () => {
    expect(backOf('mira-says')).toEqual([['Taken back by Mira, 1 March 1898', '#said-takes-back']])
  })

  it('may be a report that its outlet took back, at the date of its page where it gives none', () => {
    expect(backOf('ben-says')).toEqual([['Taken back by The Gazette, 2 March 1898', '#said-withdraws']])
  })

  it('may be taken back by several', () => {
    const again = like('again', { source: 'gazette', recants: ['mira-says'] })
    expect(backOf('mira-says', again)).toHaveLength(2)
  })

  it('falls with the report in which it stands', () => {
    const within = like('within', { within: 'ben-says' })
    expect(backOf('within', within)).toEqual([
      ['It stands in a report that The Gazette took back, 2 March 1898', '#said-withdraws'],
    ])
  })

  it('stands again where the taking back was taken back', () => {
    const sorry = like('sorry', { source: 'mira', recants: 'takes-back' })
    expect(backOf('mira-says', sorry)).toEqual([])
    expect(backOf('takes-back', sorry)).toHaveLength(1)
  })

  it('falls with what it copies', () => {
    const copying = entry('copying', {
      id: 'copied',
      copy: 'brief',
      of: 'page',
      pairs: [['studied', 'mira-says']],
      sentences: [{ text: 'Word for word.', cites: ['studied'] }],
    })
    expect(backOf('studied', copying)).toEqual([['It copies words that were taken back', undefined]])
  })

  it('is nothing else', () => expect(backOf('answers')).toEqual([]))
})

describe('what a statement is to others', () => {
  it.each([
    ['takes-back', 'Takes back: ', ['#said-mira-says']],
    ['withdraws', 'Takes back: ', ['#said-ben-says']],
    ['sums-up', 'Sums up, and adds nobody to: ', ['#said-mira-says', '#said-ben-says']],
    ['threatens', 'In answer to: ', ['#said-sums-up', '#account-it-was-bent']],
  ])('%s: %s%j', (id, sentence, hrefs) => {
    const [relation, ...others] = itemsOf().get(id)?.relations ?? []
    expect(others).toEqual([])
    expect(plain(relation?.sentence)).toBe(sentence)
    expect(relation?.links.map(({ href }) => href)).toEqual(hrefs)
  })

  it('names them without the stops of their sentences', () => {
    const stopped = like('stopped', { gist: 'It bent.' })
    const summing = like('summing', { sums: ['stopped'] })
    const [relation] = itemsOf(stopped, summing).get('summing')?.relations ?? []
    expect(relation?.links[0]?.label).toMatch(/: It bent$/)
  })
})

it('has every basis in words', () => {
  expect(itemsOf().get('ben-says')?.basis).toBe(
    'has it from Mira and infers it from Mira: It says: Mira said that the keel was bent',
  )
})
