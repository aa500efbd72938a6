import { readCaseFolder } from '@hearsay/case/testing'
import { expect, it } from 'vitest'
import { itemName } from './matrix.ts'

const { case: of } = readCaseFolder('abu-ghraib-2015')

it('names something said by its gist and source, anything else by its title', () => {
  const [said] = of.statement.values()
  const [exhibit] = of.exhibit.values()
  expect(itemName(of, said?.id ?? '', 'en')).toMatch(/^the word of .+ \(.+[^.]\)$/)
  expect(itemName(of, exhibit?.id ?? '', 'en')).toBe(exhibit?.name)
})
