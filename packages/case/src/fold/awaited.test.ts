import { expect, it } from 'vitest'
import { asOf, type Entry, fold } from '../index.ts'
import { entry, smallCase } from '../testing/sample.ts'

const exhibit = (cites: string, at?: string): Entry =>
  entry('exhibit', {
    id: 'film',
    type: 'video',
    name: 'Film',
    sentences: [{ text: 'She shows it.', cites: [cites] }],
    ...(at && { at }),
  })
const statement = (at?: string): Entry =>
  entry('statement', {
    ...smallCase()[6],
    id: 'mira-shows',
    basis: { kind: 'told-by', through: 'film' },
    ...(at && { at }),
  })

it('takes a citation of a record that comes later in the same change', () => {
  expect(fold([...smallCase(), exhibit('mira-shows'), statement()]).exhibit.size).toBe(1)
})

it.each<[string, Entry[]]>([
  ['that never comes', [exhibit('mira-shows')]],
  ['that comes at a later time', [exhibit('mira-shows'), statement('2026-01-02T00:00:00Z')]],
])('refuses a citation of a record %s', (_, more) => {
  expect(() => fold([...smallCase(), ...more])).toThrow(
    'entry 8: sentences.0.cites.0: expected the id of a record; nothing standing is called "mira-shows"',
  )
})

it('refuses it where an append would end between the two', () => {
  expect(() => fold([exhibit('mira-shows')], fold(smallCase()))).toThrow('entry 0: sentences.0.cites.0')
})

it.each(['negates', 'contradicts'])('takes claims of which each %s the other', (field) => {
  const claims = ['it-rose', 'it-sank'].map((id, index, ids) =>
    entry('claim', { id, text: id, [field]: field === 'negates' ? ids[1 - index] : [ids[1 - index]] }),
  )
  expect(fold([...smallCase(), ...claims]).claim.size).toBe(3)
  expect(() => fold([...smallCase(), ...claims.slice(0, 1)])).toThrow(`entry 8: ${field}`)
})

it('never lets anything else point forward', () => {
  expect(() => fold([...smallCase(), statement(), exhibit('page')])).toThrow('entry 8: basis.through')
})

it('knows that a record came, though it was merged into another since', () => {
  const party = (id: string) => entry('party', { id, type: 'person', name: id })
  const more = [
    exhibit('omar'),
    party('omar'),
    party('o-said'),
    entry('merge', { id: 'same', from: 'omar', into: 'o-said' }),
  ]
  expect(fold([...smallCase(), ...more]).exhibit.get('film')?.sentences[0]?.cites).toEqual(['o-said'])
})

it('stands whole, or not at all, as of any time', () => {
  const entries = [
    ...smallCase(),
    exhibit('mira-shows', '2026-01-02T00:00:00Z'),
    statement('2026-01-02T00:00:00Z'),
  ]
  for (const { at } of entries) expect(fold(asOf(entries, at)).exhibit.size).toBe(at < '2026-01-02' ? 0 : 1)
})
