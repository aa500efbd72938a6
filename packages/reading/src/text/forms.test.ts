import { expect, test } from 'vitest'
import { formsOf } from './forms.ts'

const cases: [string, string][] = [
  ['want', 'want wants wanted wanting'],
  ['deny', 'deny denies denied denying'],
  ['hope', 'hope hopes hoped hoping'],
  ['plan', 'plan plans planned planning'],
  ['wish', 'wish wishes wished wishing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['fear', 'fear fears feared fearing'],
  ['admit', 'admit admits admitted admitting'],
  ['pray', 'pray prays prayed praying'],
  ['know:knew/known', 'know knows knew known knowing'],
  ['say:said', 'say says said saying'],
]
test.each(cases)('%s', (entry, expected) => {
  expect([...formsOf(entry).keys()].join(' ')).toBe(expected)
})

test('a past that is a participle too is both', () => {
  expect(formsOf('say:said').get('said')).toEqual(['past', 'participle'])
})
