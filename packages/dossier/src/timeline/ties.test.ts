import type { Document } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { plain } from '../testing/plain.ts'
import { tieGroups, untied } from './ties.ts'

const party = (id: string, type = 'group') => entry('party', { id, type, name: `The ${id}` })
const tie = (from: string, relation: string, to: string, more: Record<string, unknown> = {}) =>
  entry('tie', { id: `${from}:${relation}:${to}`, from, relation, to, statements: ['mira-says'], ...more })

const { case: of } = dossierOf([
  ...smallCase(),
  ...['army', 'guard', 'bank', 'club'].map((id) => party(id)),
  party('desk', 'outlet'),
  entry('document', {
    ...(smallCase()[4] as Document),
    id: 'brief',
    form: 'brief',
    restates: 'page',
    outlet: 'desk',
  }),
  tie('club', 'aligned-with', 'mira'),
  tie('army', 'commands', 'guard', { when: { edtf: '2014' }, inferred: 'They say so.' }),
  tie('bank', 'funds', 'guard', { detail: 'in gold' }),
  tie('bank', 'funds', 'army'),
  tie('guard', 'opposes', 'club'),
])

describe('ties', () => {
  it('stand under the party that has most of those left, from where it stands', () => {
    const groups = tieGroups(of, 'en').map(({ party: name, kind, ties }) => [
      `${name}, ${kind}`,
      ...ties.map(({ tie: words }) => plain(words)),
    ])
    expect(groups).toEqual([
      [
        'The guard, group',
        'under the command of the army',
        'funded by the bank: in gold',
        'opposed to the club',
      ],
      ['The club, group', 'aligned with Mira'],
      ['The bank, group', 'funder of the army'],
    ])
  })

  it('say when, and why they are inferred, where that is known', () => {
    const [first, second] = tieGroups(of, 'en')[0]?.ties ?? []
    expect(first).toMatchObject({ when: { words: '2014' }, inferred: 'They say so.' })
    expect(Object.keys(second ?? {})).toEqual(['tie', 'sources'])
    expect(second?.sources).toMatchObject([{ name: 'Mira', links: [{ href: '#said-mira-says' }] }])
  })
})

it('names those without a tie, but not the desk that writes the briefs', () => {
  expect(untied(of, 'en')).toEqual(['The Gazette'])
})
