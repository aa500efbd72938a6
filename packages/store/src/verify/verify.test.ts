import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { placeOf } from '../context.ts'
import { writeNotice } from '../notices/write.ts'
import { AT, note, notes, signer } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { openPair, tamper, zeros } from '../testing/store.ts'

const code = (expected: string, more: object = {}) =>
  expect.objectContaining({ name: 'StoreError', code: expected, ...more })
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

overEngines((fresh) => {
  describe('verifying what is stored finds', () => {
    test.each<[string, string, string, string]>([
      [
        'a changed leaf',
        `update entries set leaf = replace(leaf, '"n1"', '"nX"') where position = 1`,
        'wrong-leaf',
        '/entries/1',
      ],
      [
        'a changed leaf hash',
        'update entries set leaf_hash = zeroblob(32) where position = 1',
        'wrong-leaf',
        '/entries/1',
      ],
      [
        'a changed value',
        `update openings set value = '"other"' where position = 1`,
        'bad-opening',
        '/entries/1/secret',
      ],
      [
        'a changed salt',
        'update openings set salt = zeroblob(16) where position = 1',
        'bad-opening',
        '/entries/1/secret',
      ],
      ['a changed subtree', 'update subtrees set hash = zeroblob(32)', 'wrong-root', '/subtrees/8/0'],
      ['a lost subtree', 'delete from subtrees', 'wrong-root', '/subtrees/8/0'],
      [
        'changed bytes',
        'update blob_parts set bytes = zeroblob(1)',
        'wrong-document',
        `/documents/${sha256(Buffer.from('page'))}`,
      ],
      ['lost bytes', 'delete from blobs', 'missing-document', '/documents'],
      [
        'entries put back consistently',
        `update entries set
          leaf = (select leaf from entries where position = 2),
          leaf_hash = (select leaf_hash from entries where position = 2)
        where position = 1;
        delete from openings where position = 1`,
        'wrong-root',
        '/checkpoints/300',
      ],
    ])('%s', async (_, statement, expected, where) => {
      const { engine } = fresh()
      const store = await openPair(engine)
      const page = Buffer.from('page')
      const entries = [...notes(0, 299), note('d', { hash: `sha256:${sha256(page)}` })]
      await store.writer.append('x', entries, 0, { documents: [page] })
      await store.writer.sign('x', signer)
      expect(await store.reader.verify('x')).toMatchObject({ ok: true, size: 300 })
      await tamper(
        engine,
        statement.replace(/zeroblob\((\d+)\)/g, (_, count) => zeros(engine, Number(count))),
      )
      const verdict = await store.reader.verify('x')
      expect(verdict).toMatchObject({ ok: false })
      expect(!verdict.ok && verdict.failures).toContainEqual(
        expect.objectContaining({ code: expected, where }),
      )
    })

    test('a lost entry', async () => {
      const { engine } = fresh()
      const store = await openPair(engine)
      await store.writer.append(
        'x',
        notes(0, 3).map(({ secret, ...rest }) => rest),
        0,
      )
      await tamper(engine, 'delete from entries where position = 1')
      const verdict = await store.reader.verify('x')
      expect(!verdict.ok && verdict.failures).toContainEqual(
        expect.objectContaining({ code: 'missing-entry' }),
      )
      await expect(store.reader.read('x')).rejects.toThrowError(code('corrupt'))
    })
  })

  test('an edition that was signed over another root', async () => {
    const { reader, writer } = await openPair(fresh().engine)
    await writer.append('x', notes(0, 3), 0)
    await writer.sign('x', signer)
    const times = { made: AT, published: AT }
    await writer.transaction((trx, _, context) =>
      writeNotice(
        trx,
        placeOf(context, 'x'),
        { kind: 'edition', size: 2, root: new Uint8Array(32), ...times },
        signer,
      ),
    )
    const verdict = await reader.verify('x')
    expect(!verdict.ok && verdict.failures).toContainEqual(expect.objectContaining({ code: 'wrong-root' }))
  })
})
