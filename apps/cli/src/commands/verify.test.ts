import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import {
  canonicalize,
  commitment,
  createBundle,
  createSigner,
  formatBundle,
  formatVerifierKey,
  type JsonObject,
  leafHashOf,
  type Opening,
  parseVerifierKey,
  portableSha256,
  readDocument,
  signCheckpoint,
  Tree,
  verifierKey,
} from '@hearsay/ledger'
import { describe, expect, test } from 'vitest'
import { BINARY, FIRST_CASE, hearsay, temporaryFolder } from '../testing/hearsay.ts'

const ID = 'abu-ghraib-2015'

/** A data folder with the first case, and a way to a bundle of it. */
async function desk() {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  await hearsay(['case', 'import', FIRST_CASE, '--data', data])
  let count = 0
  const bundle = async () => {
    const file = join(folder, `${count++}.hearsay.json`)
    expect((await hearsay(['case', 'export', ID, '--data', data, '--bundle', file])).err).toBe('')
    return file
  }
  return { folder, data, bundle }
}

const verify = async (...args: string[]) => {
  const { code, out } = await hearsay(['verify', ...args, '--json'])
  const { failures, ...rest } = JSON.parse(out)
  return { code, ...rest, codes: failures?.map((one: { code: string }) => one.code) }
}

describe('keys', () => {
  test('a desk’s key vouches for each of its cases, a case’s own for that case, and another’s for none', async () => {
    const { bundle } = await desk()
    const file = await bundle()
    const { key } = JSON.parse(readFileSync(file, 'utf8'))
    const own = parseVerifierKey(key)
    const deskName = own.name.slice(0, own.name.lastIndexOf('/'))
    const named = (name: string) => formatVerifierKey(verifierKey(name, own.publicKey))
    expect(await verify(file, '--key', key)).toMatchObject({ code: 0, keyTrusted: true })
    expect(await verify(file, '--key', named(deskName))).toMatchObject({ code: 0, keyTrusted: true })
    expect(await verify(file, '--key', named(`${deskName}/another-case`))).toMatchObject({
      code: 1,
      codes: ['untrusted-key'],
    })
    expect(await verify(file, '--key', named('somebody-else'))).toMatchObject({ codes: ['untrusted-key'] })
    const { code, err } = await hearsay(['verify', file, '--key', 'nonsense'])
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(/^hearsay: --key: /) })
  })
})

describe('erasures', () => {
  test('an opening that was taken out by somebody is a failure, and is not imported', async () => {
    const { bundle, folder } = await desk()
    const file = await bundle()
    const parsed = JSON.parse(readFileSync(file, 'utf8'))
    const index = parsed.entries.findIndex((one: { openings: unknown[] }) => one.openings.length > 0)
    const { path } = parsed.entries[index].openings[0]
    parsed.entries[index].openings[0] = { erased: true, path }
    const forged = join(folder, 'forged.hearsay.json')
    writeFileSync(forged, `${JSON.stringify(parsed)}\n`)
    expect(await verify(forged)).toMatchObject({ code: 1, codes: ['unexplained-erasure'] })
    const imported = await hearsay(['case', 'import', forged, '--data', join(folder, 'other')])
    expect(imported).toMatchObject({ code: 1, err: expect.stringContaining(`/entries/${index}${path}`) })
  })
})

describe('words', () => {
  test('that are nowhere in their document are a failure, whoever signed them', async () => {
    const { bundle, folder } = await desk()
    const { entries, documents } = JSON.parse(readFileSync(await bundle(), 'utf8'))
    const signer = createSigner(`stranger.example/${ID}`, new Uint8Array(32).fill(4))
    const leaves = entries.map(({ leaf, openings }: { leaf: JsonObject; openings: Opening[] }) => {
      const words = openings.find(({ path }) => path === '/words')
      if (words === undefined || leaf.document !== 'brief') return { leaf, openings }
      const value = (words.value as { exact: string }[]).map((one) => ({
        ...one,
        exact: 'x'.repeat(one.exact.length),
      }))
      const forged = { ...words, value }
      const sealed = { ...leaf, words: { $sealed: commitment(words.salt, value) } }
      return { leaf: sealed, openings: openings.map((one) => (one === words ? forged : one)) }
    })
    const tree = new Tree()
    for (const { leaf } of leaves) tree.append(leafHashOf(portableSha256, canonicalize(leaf)))
    const checkpoint = signCheckpoint({ origin: signer.key.name, size: tree.size, root: tree.root() }, [
      signer,
    ])
    const forged = join(folder, 'forged.hearsay.json')
    writeFileSync(
      forged,
      formatBundle(
        createBundle({
          key: signer.key,
          checkpoint,
          entries: leaves,
          documents: documents.map(readDocument),
        }),
      ),
    )
    expect(await verify(forged)).toMatchObject({ code: 1, codes: expect.arrayContaining(['bad-case']) })
    const imported = await hearsay(['case', 'import', forged, '--data', join(folder, 'other')])
    expect(imported).toMatchObject({ code: 2, err: expect.stringContaining('words.0: expected') })
  })
})

describe('--extends', () => {
  test('a later bundle goes on from an earlier one, and nothing else does', async () => {
    const { bundle, data, folder } = await desk()
    const first = await bundle()
    const more = join(folder, 'more')
    await hearsay(['case', 'export', ID, '--data', data, '--yaml', more])
    writeFileSync(
      join(more, '99-more.yaml'),
      'by: hearsay-project\nat: 2026-11-28T22:18:00Z\nwhy: More.\nparties:\n  - { id: more, type: body, name: More }\n',
    )
    expect(await hearsay(['case', 'import', more, '--data', data])).toMatchObject({ code: 0 })
    const second = await bundle()
    expect(await verify(second, '--extends', first)).toMatchObject({ code: 0 })
    expect(await verify(second, '--extends', second)).toMatchObject({ code: 0 })
    expect(await verify(first, '--extends', second)).toMatchObject({ code: 1, codes: ['bad-history'] })
    const note = join(folder, 'checkpoint.txt')
    writeFileSync(note, JSON.parse(readFileSync(first, 'utf8')).checkpoint)
    expect(await verify(second, '--extends', note)).toMatchObject({ code: 0 })
    const stranger = await (await desk()).bundle()
    expect(await verify(second, '--extends', stranger)).toMatchObject({ code: 1 })
  })
})

describe('an answer that nobody gets is no yes', () => {
  test.each(['pipe', '/dev/full'] as const)('its output going to a closed %s', async (where) => {
    const { bundle } = await desk()
    const file = await bundle()
    const command = `'${process.execPath}' '${BINARY}' verify '${file}'`
    const shell =
      where === 'pipe'
        ? `{ ${command}; echo "code $?" >&2; } | true`
        : `${command} > /dev/full; echo "code $?" >&2`
    const { stderr } = spawnSync('bash', ['-c', shell], { encoding: 'utf8' })
    expect(stderr).toMatch(/code 3\n$/)
    expect(stderr).not.toMatch(/not sound|^ {4}at /im)
  })
})

describe('a stored case', () => {
  const tampered = (file: string, statement: string) => {
    const database = new DatabaseSync(file)
    database.exec(statement)
    database.close()
  }

  test('is verified with its edition in the public store', async () => {
    const { data } = await desk()
    expect(await verify(ID, '--data', data)).not.toHaveProperty('published')
    await hearsay(['publish', ID, '--data', data])
    const { entries } = await verify(ID, '--data', data)
    expect(await verify(ID, '--data', data)).toMatchObject({ code: 0, published: entries })
    tampered(join(data, 'public', 'editions.db'), "update entries set kind = 'claim' where position = 7")
    const { out, code } = await hearsay(['verify', ID, '--data', data])
    expect(code).toBe(1)
    expect(out).toMatch(/^NOT SOUND: .*\n +\/public\/entries\/7\/kind: expected/)
  })

  test('that was withdrawn leaves a line, which is sound', async () => {
    const { data } = await desk()
    await hearsay(['publish', ID, '--data', data])
    await hearsay(['withdraw', ID, '--because', 'It was wrong.', '--data', data])
    expect((await hearsay(['verify', ID, '--data', data])).out).toContain(
      'withdrawn, with a line that says so',
    )
  })

  test('whose checkpoints are all gone is held against what the key remembers to have signed', async () => {
    const { data, bundle } = await desk()
    await bundle()
    const database = join(data, 'hearsay.db')
    tampered(database, 'delete from checkpoints; update cases set checkpoints = 0')
    expect(await verify(ID, '--data', data)).toMatchObject({ code: 0 })
    const key = join(data, 'log.key')
    const [secret = '', signed = ''] = readFileSync(key, 'utf8').split('\n')
    const longer = signed.replace(/(\d+) (\S+)$/, (_, size, root) => `${Number(size) + 1} ${root}`)
    writeFileSync(key, `${secret}\n${longer}\n`)
    expect(await verify(ID, '--data', data)).toMatchObject({ code: 1, codes: ['wrong-count'] })
    const other = signed.replace(/\S+$/, Buffer.alloc(32).toString('base64'))
    writeFileSync(key, `${secret}\n${other}\n`)
    expect(await verify(ID, '--data', data)).toMatchObject({ code: 1, codes: ['wrong-root'] })
  })

  test('in a file that is no database any more is not sound', async () => {
    const { data } = await desk()
    writeFileSync(join(data, 'hearsay.db'), Buffer.alloc(20_000, 'x'))
    expect(await verify(ID, '--data', data)).toMatchObject({ code: 1, codes: ['database'] })
  })
})
