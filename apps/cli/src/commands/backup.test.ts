import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'
import { partyFile, publicIn, putInto, smallStore } from '../testing/small.ts'

/** A store with a published case of three entries, and a backup of it. */
async function backedUp() {
  const data = await smallStore('other', 'small')
  await hearsay(['publish', 'small', '--data', data])
  const file = join(temporaryFolder(), 'backup.db')
  const ended = await hearsay(['backup', file, '--data', data])
  return { data, file, ended }
}

const restoreInto = (data: string, file: string) => hearsay(['restore', file, '--data', data])
const newFolder = () => join(temporaryFolder(), 'new')

test('a backup is one file, sound, and without the key', async () => {
  const { data, file, ended } = await backedUp()
  expect(ended).toMatchObject({ code: 0, err: '' })
  expect(ended.out).toMatch(
    /^.*backup\.db: 2 cases, 6 entries; sound\.\nThe key is not in it: keep a copy of .*log\.key/,
  )
  expect(readdirSync(join(file, '..'))).toEqual(['backup.db'])
  const [, secret = ''] =
    /^PRIVATE\+KEY\+[^+]+\+[^+]+\+(\S+)$/m.exec(readFileSync(join(data, 'log.key'), 'utf8')) ?? []
  expect(secret.length).toBeGreaterThan(40)
  expect(readFileSync(file).includes(secret)).toBe(false)
})

test('a backup restored is the same store, and goes on', async () => {
  const { data, file } = await backedUp()
  const other = newFolder()
  const { out } = await restoreInto(other, file)
  expect(out).toMatch(
    /2 cases restored, 6 entries; sound\.\nThe key was not in it: put the desk’s own back as .*log\.key/,
  )
  const log = async (of: string) => (await hearsay(['case', 'log', 'small', '--json', '--data', of])).out
  expect(await log(other)).toBe(await log(data))
  expect(await hearsay(['publish', 'small', '--data', other])).toMatchObject({
    code: 3,
    err: expect.stringContaining('Put it back'),
  })
  cpSync(join(data, 'log.key'), join(other, 'log.key'))
  await putInto(other, [partyFile('ivo')])
  expect((await hearsay(['publish', 'small', '--data', other])).out).toBe(
    'small: edition 2 is public; 4 entries.\n',
  )
})

test('while others write, what is copied is one moment', async () => {
  const { data } = await backedUp()
  const file = join(temporaryFolder(), 'late.db')
  const writer = new DatabaseSync(join(data, 'hearsay.db'))
  writer.exec("begin immediate; update cases set size = 99 where case_id = 'small'")
  expect(await hearsay(['backup', file, '--data', data])).toMatchObject({ code: 0 })
  writer.exec('rollback')
  writer.close()
})

test('what is not sound is copied, and said: exit 1', async () => {
  const { data } = await backedUp()
  const database = new DatabaseSync(join(data, 'hearsay.db'))
  database.exec("update entries set kind = 'claim' where case_id = 'small' and position = 2")
  database.close()
  const file = join(temporaryFolder(), 'b.db')
  const { code, err } = await hearsay(['backup', file, '--data', data])
  expect(code).toBe(1)
  expect(err).toMatch(
    /b\.db: every case was copied, and what was copied is not sound:\nsmall: \/entries\/2\/kind/,
  )
  expect(existsSync(file)).toBe(true)
})

describe('is refused', () => {
  const NO_BACKUP = {
    code: 2,
    err: expect.stringMatching(/x\.db: expected a file that hearsay backup has written/),
  }

  test('a backup over a file, and a restore over cases', async () => {
    const { data, file } = await backedUp()
    const before = readFileSync(file)
    expect(await hearsay(['backup', file, '--data', data])).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected a file that is not there yet; nothing was written'),
    })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(await restoreInto(data, file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('There are cases already, such as "other"; nothing was written.'),
    })
  })

  test('a restore from what is no backup, before anything is made', async () => {
    const [data, file] = [newFolder(), join(temporaryFolder(), 'x.db')]
    expect(await restoreInto(data, file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected a file that hearsay backup'),
    })
    writeFileSync(file, 'no database, whatever its name says '.repeat(40))
    expect(await restoreInto(data, file)).toMatchObject(NO_BACKUP)
    writeFileSync(file, '')
    expect(await restoreInto(data, file)).toMatchObject(NO_BACKUP)
    expect(existsSync(data)).toBe(false)
  })

  test('a backup of nothing, and one to where nothing can be written', async () => {
    const file = join(temporaryFolder(), 'b.db')
    const nothing = newFolder()
    expect(await hearsay(['backup', file, '--data', nothing])).toMatchObject({ code: 2 })
    expect([existsSync(file), existsSync(nothing)]).toEqual([false, false])
    const data = await smallStore()
    const { code, err } = await hearsay(['backup', join(file, 'no', 'b.db'), '--data', data])
    expect(code).toBe(3)
    expect(err).toMatch(/b\.db: cannot be written: there is no such file/)
  })
})

describe('a restored backup does not sign a second history', () => {
  const SECOND =
    /nothing was signed\. Case "small" was signed with 5 entries; .* Signing again would make a second history/

  /** After the backup two entries are signed; then the backup takes the place of the database. */
  async function restored(keep: { key: 'whole' | 'bare'; public: boolean; more: readonly string[] }) {
    const { data, file } = await backedUp()
    await putInto(data, [partyFile('ivo'), partyFile('zoe')])
    await hearsay(['publish', 'small', '--data', data])
    await hearsay(['withdraw', 'small', '--because', 'A pause.', '--data', data])
    expect((await hearsay(['publish', 'small', '--data', data])).out).toContain('5 entries')
    const other = newFolder()
    mkdirSync(other)
    expect(await restoreInto(other, file)).toMatchObject({ code: 0 })
    const key = readFileSync(join(data, 'log.key'), 'utf8')
    writeFileSync(join(other, 'log.key'), keep.key === 'whole' ? key : `${key.split('\n')[0]}\n`)
    if (keep.public) {
      rmSync(join(other, 'public'), { recursive: true })
      cpSync(join(data, 'public'), join(other, 'public'), { recursive: true })
    }
    if (keep.more.length > 0) await putInto(other, keep.more)
    return { data, other }
  }

  const two = [partyFile('uma'), partyFile('vid')]
  test.each([
    ['the key file remembers, and nothing was added', { key: 'whole', public: false, more: [] }],
    ['the key file remembers, and two others were added', { key: 'whole', public: false, more: two }],
    ['only the public store remembers, and nothing was added', { key: 'bare', public: true, more: [] }],
    ['only the public store remembers, and two others were added', { key: 'bare', public: true, more: two }],
  ] as const)('%s', async (_, keep) => {
    const { other } = await restored(keep)
    for (const args of [
      ['publish', 'small'],
      ['case', 'export', 'small'],
    ]) {
      const { code, out, err } = await hearsay([...args, '--data', other])
      expect({ code, out }).toEqual({ code: 3, out: '' })
      expect(err).toMatch(SECOND)
    }
    if (keep.public) expect(await publicIn(other)).toMatchObject({ cases: [['small', 5]] })
    // Nothing tells a log that was cut below what its key has signed from a copy that is older.
    const code = keep.key === 'whole' ? 1 : 0
    expect(await hearsay(['verify', 'small', '--data', other])).toMatchObject({ code })
  })

  test('nor undo what was made public since', async () => {
    const { other } = await restored({ key: 'bare', public: true, more: [] })
    const due = await hearsay(['publish', '--due', '--data', other])
    expect(due).toMatchObject({
      code: 2,
      err: expect.stringMatching(/notice 4 was signed, and this desk knows only 1/),
    })
    expect(await publicIn(other)).toMatchObject({ cases: [['small', 5]] })
    const withdrawn = await hearsay(['withdraw', 'small', '--because', 'So.', '--data', other])
    expect(withdrawn).toMatchObject({ code: 0 })
    expect(await publicIn(other, 'small')).toEqual({ cases: [], lines: ['So.'] })
    expect((await hearsay(['publish', 'small', '--data', other])).out).toMatch(/is public; 3 entries/)
    expect(await hearsay(['verify', 'small', '--data', other])).toMatchObject({ code: 0 })
  })

  test('nor forget that a case was published at all', async () => {
    const data = await smallStore()
    const file = join(temporaryFolder(), 'before.db')
    await hearsay(['backup', file, '--data', data])
    await hearsay(['publish', 'small', '--data', data])
    const other = newFolder()
    await restoreInto(other, file)
    for (const name of ['log.key', 'public']) cpSync(join(data, name), join(other, name), { recursive: true })
    expect(await hearsay(['remake', '--data', other])).toMatchObject({ code: 2 })
    expect(await publicIn(other)).toMatchObject({ cases: [['small', 3]] })
    await hearsay(['withdraw', 'small', '--because', 'So.', '--data', other])
    expect(await publicIn(other, 'small')).toEqual({ cases: [], lines: ['So.'] })
  })

  test('but under a new key, openly, it goes on', async () => {
    const { other } = await restored({ key: 'bare', public: true, more: two })
    await hearsay(['key', 'replace', '--because', 'We lost two entries.', '--data', other])
    expect((await hearsay(['publish', 'small', '--data', other])).out).toMatch(/is public; 5 entries/)
    expect(await hearsay(['verify', 'small', '--data', other])).toMatchObject({ code: 0 })
  })
})
