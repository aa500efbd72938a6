import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalBytes, canonicalize } from './canonical.ts'
import { describeVectors, filesUnder, readVector } from './testing/vectors.ts'

describeVectors('jcs', (folder) => {
  const inputs = filesUnder(join(folder, 'input'), '.json')

  test('every input has an output and its bytes', () => {
    expect(inputs.length).toBeGreaterThanOrEqual(6)
    expect(filesUnder(join(folder, 'output'), '.json')).toEqual(inputs)
    expect(filesUnder(join(folder, 'outhex'), '.txt')).toEqual(
      inputs.map((name) => name.replace('.json', '.txt')),
    )
  })

  test.each(inputs)('%s', (name) => {
    const value: unknown = JSON.parse(readVector(folder, `input/${name}`))
    const hex = readVector(folder, `outhex/${name.replace('.json', '.txt')}`).replace(/\s+/g, '')
    expect(canonicalize(value)).toBe(readVector(folder, `output/${name}`).trimEnd())
    expect(Buffer.from(canonicalBytes(value)).toString('hex')).toBe(hex)
    expect(canonicalize(JSON.parse(canonicalize(value)))).toBe(canonicalize(value))
  })
})
