import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entry } from '@hearsay/case/testing'
import { expect, onTestFinished, test } from 'vitest'
import { openEditions } from '../editions/editions.ts'
import { editionsFollower, openEditionsWriter } from '../editions/follower.ts'
import { publish } from '../editions/publish.ts'
import { rememberedOf } from '../editions/remembered.ts'
import { engineAt } from '../engine/at.ts'
import { catchUp } from '../followers/follower.ts'
import { openReader } from '../read/reader.ts'
import { temporaryFile } from '../testing/folder.ts'
import { caseContext, openDesk } from './desk.ts'
import { EDITIONS_SCHEMA, keyFileOf, placesOf } from './places.ts'
import { replaceKey } from './replace-key.ts'

const opening = (id: string) => [
  entry('case', { id, kicker: 'A', title: 'A case', question: 'Did it?', language: 'en' }),
]
const author = (id: string) => [entry('author', { id, by: id, name: id, role: 'editor' })]
const code = (expected: string) => expect.objectContaining({ name: 'StoreError', code: expected })

/** What reads a public store. */
async function openReaderOf(folder: string) {
  const { editions } = placesOf(folder, undefined)
  const reader = await openReader(await engineAt(editions, EDITIONS_SCHEMA), caseContext())
  onTestFinished(() => reader.close())
  return reader
}

/** A desk with its public store, in which case `a` is published. */
async function published(folder = join(temporaryFile('a'), 'data')) {
  const places = placesOf(folder, undefined)
  const desk = await openDesk(places)
  const editions = await openEditionsWriter(places.editions)
  onTestFinished(async () => {
    await editions.close()
    await desk.close()
  })
  const follower = editionsFollower(desk, editions, () => new Date().toISOString())
  const goPublic = async () => {
    const remembered = await rememberedOf(desk, editions, 'a')
    const { notice } = await publish(desk, 'a', { remembered })
    await catchUp(desk, follower)
    return notice
  }
  if ((await desk.reader.cases()).length === 0) {
    await desk.writer.append('a', opening('a'), 0)
    await desk.writer.append('never-signed', opening('never-signed'), 0)
    await goPublic()
  }
  return { folder, desk, editions, goPublic }
}

test('a key that is lost is replaced openly, or nothing is signed', async () => {
  const { folder, desk, editions, goPublic } = await published()
  const before = (await desk.reader.signers())[0]
  rmSync(keyFileOf(desk.places))
  await expect(goPublic()).rejects.toThrowError(code('lost-key'))
  const { key, cases } = await replaceKey(desk, editions, 'It was lost\n in a fire.')
  expect(cases).toEqual(['a'])
  expect(desk.key()).toBe(key)
  expect(await desk.reader.notices('never-signed')).toEqual([])
  const change = (await desk.reader.notices('a')).at(-1)
  expect(change).toMatchObject({ kind: 'key-change', before, sentence: 'It was lost in a fire.' })
  expect(change?.origin).toBe((await desk.signer('a')).key.name)
  await desk.writer.append('a', author('ana'), 1)
  await goPublic()
  expect(await desk.reader.verify('a')).toMatchObject({ ok: true, size: 2 })
  expect(await (await openReaderOf(folder)).verify('a')).toMatchObject({ ok: true, size: 2 })
})

test('of two keys that signed the same entries, what counts is the one that took the other’s place', async () => {
  // Whichever key comes first by its letters: with ten replacements both orders occur.
  const { folder, desk, editions, goPublic } = await published()
  for (let turn = 1; turn <= 10; turn++) {
    const { key } = await replaceKey(desk, editions, 'Again.')
    await goPublic()
    await goPublic()
    const [name = ''] = key.split('+')
    const publicly = await openEditions(placesOf(folder, undefined).editions)
    const { key: signedBy, checkpoint } = await publicly.read('a')
    await publicly.close()
    expect(signedBy.startsWith(`${name}/a+`)).toBe(true)
    expect(checkpoint.startsWith(`${name}/a\n`)).toBe(true)
    expect((await desk.reader.bundle('a')).key).toBe(signedBy)
  }
  const kept = readdirSync(folder).filter((file) => file.startsWith('log.key.before-'))
  expect(kept.length).toBeGreaterThan(0)
})

test('the old key put back does not sign on, though it was the last that signed', async () => {
  const { desk, editions, goPublic } = await published()
  const { kept } = await replaceKey(desk, editions, 'It was stolen.')
  const file = keyFileOf(desk.places)
  const now = readFileSync(file)
  cpSync(kept ?? '', file)
  await desk.writer.append('a', author('ana'), 1)
  await expect(goPublic()).rejects.toThrowError(code('lost-key'))
  writeFileSync(file, now)
  expect(await goPublic()).toMatchObject({ size: 2 })
})

test('a notice that the key changed goes public with the next edition', async () => {
  const { folder, desk, editions, goPublic } = await published()
  await replaceKey(desk, editions, 'It was stolen.')
  await goPublic()
  const reader = await openReaderOf(folder)
  expect((await reader.notices('a')).map(({ kind }) => kind)).toEqual(['edition', 'key-change', 'edition'])
})

test('a desk with another key does not take over what is public', async () => {
  const first = await published()
  const folder = join(temporaryFile('b'), 'data')
  cpSync(join(first.folder, 'public'), join(folder, 'public'), { recursive: true })
  const desk = await openDesk(placesOf(folder, undefined))
  onTestFinished(() => desk.close())
  await desk.writer.append('a', [...opening('a'), ...author('ana')], 0)
  const second = await published(folder)
  await expect(second.goPublic()).rejects.toThrowError(code('lost-key'))
  expect((await replaceKey(second.desk, second.editions, 'Another desk now.')).cases).toEqual(['a'])
  expect(await second.goPublic()).toMatchObject({ size: 2 })
})
