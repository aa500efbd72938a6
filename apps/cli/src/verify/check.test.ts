import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  canonicalBytes,
  createBundle,
  createSigner,
  formatBundle,
  leafHash,
  SALT_BYTES,
  seal,
  signCheckpoint,
  Tree,
} from '@hearsay/ledger'
import { nodeSha256 } from '@hearsay/text/node'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/hearsay.ts'
import { verifyPath } from './check.ts'

/** A bundle of these entries, signed and sound, whatever they say. */
function bundleOf(entries: readonly { readonly [name: string]: string }[]): string {
  const signer = createSigner('example.org/small', new Uint8Array(32).fill(1))
  const sealed = entries.map((entry) => seal(entry, [], () => new Uint8Array(SALT_BYTES)))
  const tree = new Tree()
  for (const { leaf } of sealed) tree.append(leafHash(nodeSha256, canonicalBytes(leaf)))
  const note = { origin: 'example.org/small', size: sealed.length, root: tree.root() }
  const path = join(temporaryFolder(), 'small.hearsay.json')
  const parts = { key: signer.key, checkpoint: signCheckpoint(note, [signer]), entries: sealed }
  writeFileSync(path, formatBundle(createBundle(parts)))
  return path
}

test('what was signed and makes no case is not sound, and says which entry', () => {
  const frame = { at: '2026-01-01T00:00:00Z', by: 'ana' }
  const head = { id: 'small', kicker: 'Small', title: 'A case', question: 'Did it?', language: 'en' }
  const path = bundleOf([
    { kind: 'case', ...frame, ...head },
    { kind: 'party', ...frame, id: 'mira', type: 'person' },
  ])
  expect(verifyPath(path)).toEqual({
    ok: false,
    failures: [
      {
        code: 'bad-case',
        where: '/entries/1',
        message: 'entry 1: name: expected text; the field is missing',
      },
    ],
  })
})
