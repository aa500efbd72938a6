import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entry } from '@hearsay/case/testing'
import { parseVerifierKey } from '@hearsay/ledger'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFile } from '../testing/folder.ts'
import { openDesk, openDeskReader } from './desk.ts'
import { placesOf } from './places.ts'

const HEAD = { kicker: 'A', title: 'A case', question: 'Did it?', language: 'en' }
const opening = (id: string) => [entry('case', { id, ...HEAD })]
const author = (id: string) => [entry('author', { id, by: id, name: id, role: 'editor' })]

async function open(folder: string) {
  const desk = await openDesk(placesOf(folder, undefined))
  onTestFinished(() => desk.close())
  return desk
}

const newFolder = () => join(temporaryFile('a'), 'data')
const code = (expected: string) => expect.objectContaining({ name: 'StoreError', code: expected })

test('makes the folder and the database, which are their owner’s alone, and no key until one is needed', async () => {
  const folder = newFolder()
  const desk = await open(folder)
  expect(await desk.reader.cases()).toEqual([])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'hearsay.db')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).not.toContain('log.key')
  expect(desk.key()).toBeUndefined()
})

test('in a folder that everybody may enter, nobody else reads what is in it', async () => {
  const folder = newFolder()
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  const desk = await open(folder)
  await desk.writer.append('a', opening('a'), 0)
  await desk.sign('a')
  for (const name of readdirSync(folder).filter((name) => name !== 'public'))
    expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
})

test('one key for the folder, named after itself, and a name for each case', async () => {
  const folder = newFolder()
  const [first, second] = [await open(folder), await open(folder)]
  const { key } = await first.signer('mill-fire')
  expect(key.name).toMatch(/^hearsay\.local\/[0-9a-f]{20}\/mill-fire$/)
  expect((await second.signer('mill-fire')).key).toEqual(key)
  expect((await second.signer('other')).key.id).not.toBe(key.id)
  expect(parseVerifierKey(first.key() ?? '').publicKey).toEqual(key.publicKey)
  expect(readdirSync(folder).filter((name) => name.startsWith('log.key'))).toEqual(['log.key'])
})

test('a key that is none is refused, and never repeated', async () => {
  const folder = newFolder()
  const desk = await open(folder)
  writeFileSync(join(folder, 'log.key'), 'PRIVATE+KEY+secret')
  await expect(desk.signer('a')).rejects.toThrow(/key/)
  await expect(desk.signer('a')).rejects.not.toThrow(/secret/)
})

test('a key that is lost is not replaced in silence', async () => {
  const folder = newFolder()
  const desk = await open(folder)
  await desk.writer.append('a', opening('a'), 0)
  await desk.writer.append('b', opening('b'), 0)
  await desk.sign('a')
  rmSync(join(folder, 'log.key'))
  await expect(desk.sign('a')).rejects.toThrowError(code('lost-key'))
  await expect(desk.sign('b')).rejects.toThrowError(code('lost-key'))
  expect(readdirSync(folder)).not.toContain('log.key')
})

test('another desk’s key does not sign on', async () => {
  const [folder, other] = [newFolder(), newFolder()]
  const [desk, stranger] = [await open(folder), await open(other)]
  await desk.writer.append('a', opening('a'), 0)
  await stranger.writer.append('a', opening('a'), 0)
  await desk.sign('a')
  await stranger.sign('a')
  writeFileSync(join(folder, 'log.key'), readFileSync(join(other, 'log.key')))
  await expect(desk.sign('a')).rejects.toThrowError(code('lost-key'))
  await desk.writer.append('b', opening('b'), 0)
  await desk.sign('b')
})

test('a database that was put back does not sign a second history', async () => {
  const folder = newFolder()
  const file = join(folder, 'hearsay.db')
  const desk = await openDesk(placesOf(folder, undefined))
  await desk.writer.append('a', opening('a'), 0)
  await desk.sign('a')
  await desk.close()
  const before = readFileSync(file)
  const later = await openDesk(placesOf(folder, undefined))
  await later.writer.append('a', author('ana'), 1)
  const note = await later.sign('a')
  await later.close()
  expect(note.split('\n')[1]).toBe('2')
  writeFileSync(file, before)
  const back = await open(folder)
  await expect(back.sign('a')).rejects.toThrowError(code('behind'))
  await back.writer.append('a', author('bo'), 1)
  await expect(back.sign('a')).rejects.toThrowError(code('behind'))
  await back.writer.append('a', author('cy'), 2)
  await expect(back.sign('a')).rejects.toThrowError(code('behind'))
})

test('who only reads makes nothing', async () => {
  const folder = newFolder()
  await expect(openDeskReader(placesOf(folder, undefined))).rejects.toThrowError(code('no-database'))
  expect(() => statSync(folder)).toThrow()
})
