import {
  appendFileSync,
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { entry } from '@hearsay/case/testing'
import { parseVerifierKey } from '@hearsay/ledger'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFile } from '../testing/folder.ts'
import { openDesk, openDeskReader } from './desk.ts'
import { makeKeyFile, newKey, readKeyFile, rememberSigned, replaceKeyFile } from './key-file.ts'
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

test('of processes that sign at once, none forgets what another has signed', async () => {
  const folder = newFolder()
  const path = join(folder, 'log.key')
  const desk = await open(folder)
  for (const id of ['a', 'b']) await desk.writer.append(id, opening(id), 0)
  await desk.sign('a')
  const [key = '', line = ''] = readFileSync(path, 'utf8').split('\n')
  // Half a line, as of a process that was killed.
  appendFileSync(path, line.slice(0, -9))
  const file = openSync(path, 'a')
  await desk.sign('b')
  // Another process, which opened the file before that.
  writeSync(file, line.replace('/a 1 ', '/c 12 '))
  closeSync(file)
  expect([...(readKeyFile(path)?.signed ?? [])].map(([log, { size }]) => [log.at(-1), size])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 12],
  ])
  expect(readFileSync(path, 'utf8').startsWith(`${key}\n`)).toBe(true)
})

test('what is remembered of a key does not bring it back in the place of another', () => {
  const path = join(temporaryFile('a'), 'log.key')
  mkdirSync(dirname(path), { recursive: true })
  makeKeyFile(path)
  const old = readFileSync(path, 'utf8')
  const [seen, next] = [{ size: 1, root: new Uint8Array(32) }, newKey()]
  const kept = replaceKeyFile(path, next, '2026-01-01T00:00:00Z')
  rememberSigned(path, 'old/a', seen)
  expect(readFileSync(path, 'utf8').split('\n')[0]).toBe(next)
  expect(readFileSync(kept ?? '', 'utf8')).toBe(old)
})

test('who only reads makes nothing', async () => {
  const folder = newFolder()
  await expect(openDeskReader(placesOf(folder, undefined))).rejects.toThrowError(code('no-database'))
  expect(() => statSync(folder)).toThrow()
})
