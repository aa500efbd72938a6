import { readCaseFolder, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { matrixView } from './matrix.ts'
import { narrativesView } from './view.ts'

describe('the matrix of the first case', () => {
  const { matrix } = narrativesView(firstCase())

  it('has a column for each account, with what is inconsistent with it', () => {
    // By hand, from the rows below: kabi-blames and militias-say-airstrike share the sponsor Iran and count
    // once.
    expect(matrix?.accounts.map(({ short, inconsistency }) => [short, inconsistency])).toEqual([
      ['U.S. airstrike', 4],
      ['ISIS rockets', 3],
      ['Unexplained explosion', 3],
      ['Airstrike, unidentified', 1],
    ])
    expect(matrix?.order).toBe(
      'The least inconsistent first: Airstrike, unidentified (1); ISIS rockets and Unexplained explosion (3); U.S. airstrike (4). A vaguer account is contradicted by less.',
    )
  })

  it('has a row for each item, with its reason and a word in each cell', () => {
    expect(matrix?.rows).toHaveLength(9)
    expect(matrix?.rows[3]).toMatchObject({
      href: '#said-interviewees-some-unsure',
      reasons: ['Some who say airstrike grant that the aircraft could not be identified.'],
      cells: [
        { value: 'I', words: 'inconsistent' },
        { value: 'N', words: 'neither' },
        { value: 'N', words: 'neither' },
        { value: 'CC', words: 'strongly consistent' },
      ],
    })
  })

  it('says what would change the order, and what tells nothing', () => {
    expect(matrix?.sentences).toEqual([
      expect.stringMatching(/would alter this order/),
      'Supposed missile parts tells no account from another.',
    ])
  })
})

it.each([
  ['the second case', 'uss-maine-1898', 18],
  ['the third case', 'ndola-1961', 20],
])('stands in %s too, with a cell for every account in every row', (_, name, rows) => {
  const matrix = matrixView(readCaseFolder(name).case, 'en')
  expect(matrix?.rows).toHaveLength(rows)
  for (const { cells, reasons } of matrix?.rows ?? []) {
    expect(cells).toHaveLength(6)
    expect(reasons).toHaveLength(1)
  }
})

it('is not there where nothing is rated', () => {
  expect(matrixView(dossierOf(smallCase()).case, 'en')).toBeUndefined()
})
