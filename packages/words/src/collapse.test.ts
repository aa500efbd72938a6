import { type Entry, fold } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { weighCase } from '@hearsay/weighing'
import { describe, expect, it } from 'vitest'
import { type Locale, leadSentence } from './index.ts'

const CITED = [{ text: 'A sentence.', cites: ['page'] }]
const statement = smallCase().find(({ kind }) => kind === 'statement')
const base = smallCase().filter(({ kind }) => kind !== 'statement' && kind !== 'bearing')
const says = (id: string, source: string, more: Record<string, unknown> = {}): Entry[] => [
  entry('statement', { ...statement, id, source, ...more }),
  entry('bearing', { id: `${id}-bears`, of: id, claim: 'it-fell', how: 'asserts' }),
]

function lead(added: readonly Entry[], locale: Locale): string | undefined {
  const fields = { title: 'A fall', short: 'fall', needs: ['it-fell'], sentences: CITED }
  const of = fold([...base, ...added, entry('account', { id: 'fall', ...fields })])
  const [account] = weighCase(of).accounts
  return account && leadSentence(of, 'fall', account.core, locale)
}

describe('the sentence that leads', () => {
  it('says that all hangs on somebody whom the page does not name', () => {
    const through = [
      entry('party', { id: 'omar', type: 'person', name: 'Omar' }),
      entry('statement', { ...statement, id: 'outer', source: null }),
      ...['mira', 'omar'].flatMap((source) => says(`${source}-says`, source, { within: 'outer' })),
    ]
    expect(lead(through, 'en')).toBe(
      '2 voices, 1 page, 0–1 line, not first-hand; all hangs on somebody who is not named.',
    )
  })

  it('gives one or two voices as a range in Arabic too', () => {
    const few = entry('party', { id: 'few', type: 'crowd', name: 'A few', size: { low: 1, high: 2 } })
    expect(lead([few, ...says('few-say', 'few')], 'ar')).toMatch(/^١–٢ من الأصوات/)
  })
})
