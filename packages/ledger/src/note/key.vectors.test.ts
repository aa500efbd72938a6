import { expect, test } from 'vitest'
import { nodeVerify } from '../node.ts'
import { describeVectors, filesUnder, readVector } from '../testing/vectors.ts'
import { verifyEd25519 } from './key.ts'

interface Group {
  readonly publicKey: { readonly pk: string }
  readonly tests: readonly {
    readonly tcId: number
    readonly comment: string
    readonly msg: string
    readonly sig: string
    readonly result: 'valid' | 'invalid' | 'acceptable'
  }[]
}

const hex = (text: string): Uint8Array => Buffer.from(text, 'hex')

describeVectors('ed25519', (folder) => {
  for (const file of filesUnder(folder, '.json')) {
    const { numberOfTests, testGroups } = JSON.parse(readVector(folder, file)) as {
      numberOfTests: number
      testGroups: readonly Group[]
    }
    const cases = testGroups.flatMap(({ publicKey, tests }) =>
      tests.map((one) => ({ ...one, pk: publicKey.pk })),
    )

    test(`${file}: all ${numberOfTests} are here, and none is a matter of opinion`, () => {
      expect(cases).toHaveLength(numberOfTests)
      expect(cases.filter(({ result }) => result === 'acceptable')).toEqual([])
    })

    test.each(cases)('$tcId $comment ($result)', ({ pk, msg, sig, result }) => {
      for (const verify of [verifyEd25519, nodeVerify])
        expect(verify(hex(pk), hex(msg), hex(sig))).toBe(result === 'valid')
    })
  }
})
