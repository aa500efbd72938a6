import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeVectors, filesUnder, readVector } from '../testing/vectors.ts'
import type { Verdict } from './verdict.ts'
import { verifyConsistency, verifySubtreeConsistency } from './verify-consistency.ts'
import { verifyInclusion, verifySubtreeInclusion } from './verify-inclusion.ts'

interface Vector {
  readonly wantErr: boolean
  readonly proof: readonly string[] | null
  readonly [field: string]: unknown
}

/** Some vectors hold hashes of the wrong length on purpose, so they are decoded without a check. */
const bytes = (value: unknown): Uint8Array => Buffer.from(String(value ?? ''), 'base64')
const number = (value: unknown): number => Number(value)
const proof = (vector: Vector) => (vector.proof ?? []).map(bytes)

const KINDS: Readonly<Record<string, { count: number; verify: (vector: Vector) => Verdict }>> = {
  inclusion: {
    count: 98,
    verify: (v) =>
      verifyInclusion({
        index: number(v.leafIdx),
        size: number(v.treeSize),
        leafHash: bytes(v.leafHash),
        root: bytes(v.root),
        proof: proof(v),
      }),
  },
  consistency: {
    count: 98,
    verify: (v) =>
      verifyConsistency({
        earlier: number(v.size1),
        size: number(v.size2),
        earlierRoot: bytes(v.root1),
        root: bytes(v.root2),
        proof: proof(v),
      }),
  },
  subtreeinclusion: {
    count: 204,
    verify: (v) =>
      verifySubtreeInclusion({
        index: number(v.leafIdx),
        subtree: { start: number(v.start), end: number(v.end) },
        leafHash: bytes(v.leafHash),
        root: bytes(v.root),
        proof: proof(v),
      }),
  },
  subtreeconsistency: {
    count: 118,
    verify: (v) =>
      verifySubtreeConsistency({
        subtree: { start: number(v.start), end: number(v.end) },
        size: number(v.size),
        subtreeHash: bytes(v.root1),
        root: bytes(v.root2),
        proof: proof(v),
      }),
  },
}

describeVectors('merkle', (folder) => {
  for (const [kind, { count, verify }] of Object.entries(KINDS)) {
    describe(kind, () => {
      const files = filesUnder(join(folder, kind), '.json')
      test('all files are here', () => expect(files.length).toBeGreaterThanOrEqual(count))
      test.each(files)('%s', (file) => {
        const vector = JSON.parse(readVector(folder, `${kind}/${file}`)) as Vector
        expect(verify(vector)).toMatchObject({ ok: !vector.wantErr })
      })
    })
  }

  test('no file is left out', () => {
    const known = Object.keys(KINDS).flatMap((kind) => filesUnder(join(folder, kind), '.json'))
    expect(filesUnder(folder, '.json')).toHaveLength(known.length)
  })
})
