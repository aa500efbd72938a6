import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatVerifierKey, LedgerError, openCheckpoint, signCheckpoint } from '@hearsay/ledger'
import { expect, onTestFinished, test } from 'vitest'
import { databaseFile, openData } from './data-folder.ts'

function newFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'hearsay-data-'))
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }))
  return join(parent, 'a', 'data')
}

async function open(folder: string) {
  const data = await openData(folder)
  onTestFinished(() => data.close())
  return data
}

test('makes the folder and the database, and no key until one is needed', async () => {
  const folder = newFolder()
  const data = await open(folder)
  expect(await data.store.cases()).toEqual([])
  expect(statSync(databaseFile(folder)).isFile()).toBe(true)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(readdirSync(folder)).not.toContain('log.key')
})

test('one key for the folder, one name for each case, kept from one opening to the next', async () => {
  const folder = newFolder()
  const [first, second] = [await open(folder), await open(folder)]
  const { key } = first.signer('mill-fire')
  expect(key.name).toBe('hearsay.local/mill-fire')
  expect(formatVerifierKey(second.signer('mill-fire').key)).toBe(formatVerifierKey(key))
  expect(second.signer('other').key.id).not.toBe(key.id)
  expect(readdirSync(folder).filter((name) => name.startsWith('log.key'))).toEqual(['log.key'])
  expect(statSync(join(folder, 'log.key')).mode & 0o777).toBe(0o600)
})

test('a signer signs what its key opens', async () => {
  const signer = (await open(newFolder())).signer('mill-fire')
  const note = signCheckpoint({ origin: signer.key.name, size: 1, root: new Uint8Array(32) }, [signer])
  expect(openCheckpoint(note, [signer.key]).checkpoint.origin).toBe('hearsay.local/mill-fire')
})

test('a key that is none is refused, and never repeated', async () => {
  const folder = newFolder()
  const data = await open(folder)
  writeFileSync(join(folder, 'log.key'), 'PRIVATE+KEY+secret')
  expect(() => data.signer('mill-fire')).toThrow(LedgerError)
  expect(() => data.signer('mill-fire')).not.toThrow(/secret/)
})
