import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signatureOf } from '@hearsay/text'
import { expect, test } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'

const TAKEN =
  'the lamps along the old towpath had been dark since the winter floods took the cables out of their channel'
const HELD = [
  { id: 'a', text: `Nobody at the depot would say why ${TAKEN}, and the council did not answer.` },
  { id: 7, text: 'A quite different story, about a boat race and the two crews that lost their oars in it.' },
]
const lines = (values: readonly object[]) => values.map((each) => `${JSON.stringify(each)}\n`).join('')

function file(name: string, text: string): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, text)
  return path
}

async function held(values: readonly object[] = HELD): Promise<string> {
  const { out } = await hearsay(['signatures'], { input: lines(values) })
  return file('held', out)
}

test('a line of text becomes a signature, the same for any number of threads', async () => {
  const one = await hearsay(['signatures', file('texts', lines(HELD)), '--workers', '1'])
  expect(await hearsay(['signatures', '--workers', '3'], { input: lines(HELD) })).toEqual(one)
  const [first] = one.out.split('\n')
  expect(JSON.parse(first ?? '')).toEqual({
    id: 'a',
    scheme: expect.any(String),
    words: 33,
    prints: expect.arrayContaining([expect.any(Number)]),
  })
})

test('what a page shares with pages held already', async () => {
  const menu = 'Home News Sport Weather Jobs Write to us'
  const html = `<html><body><nav>${menu}</nav><article><p>Residents say ${TAKEN}.</p></article></body></html>`
  const page = file('new.html', html)
  const other = file('other.txt', 'Nothing here was in any of the pages that are held.')
  const among = await held()
  const { code, out, err } = await hearsay(['copies', page, other, '--among', among])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^.*new\.html +a +\d+% +\d+%$/m)
  expect(out).not.toContain('other.txt')
  const asked = await hearsay(['copies', page, other, '--among', among, '--json'])
  expect(JSON.parse(asked.out)).toEqual([
    {
      document: page,
      words: expect.any(Number),
      near: [
        {
          id: 'a',
          prints: expect.any(Number),
          share: { document: expect.any(Number), page: expect.any(Number) },
        },
      ],
    },
    { document: other, words: 11, near: [] },
  ])
})

test('where nothing is shared, it says so', async () => {
  const { out } = await hearsay([
    'copies',
    file('new.txt', 'Nothing of this is held.'),
    '--among',
    await held(),
  ])
  expect(out).toBe('No held page shares more than common phrases with what was asked.\n')
})

test('lines that say of a text that it could not be read are left out, and told', async () => {
  const among = await held([...HELD, { id: 'x' }, {}])
  const { code, out, err } = await hearsay(['copies', file('new.txt', TAKEN), '--among', among])
  expect(code).toBe(0)
  expect(out).toMatch(/ a +\d+% +\d+%$/m)
  expect(err).toBe(`warning: ${among}: 2 lines say that their texts could not be read; they are left out\n`)
})

const SCHEME = signatureOf('').scheme

test.each<[line: string, why: RegExp]>([
  ['no json', /held:2: expected a JSON object \{"id", "scheme", "words", "prints"\}$/],
  [
    '{"id":1,"text":"a"}',
    /held:2: expected \{"id", "scheme", "words", "prints"\}, as hearsay signatures writes it$/,
  ],
  [`{"id":1,"scheme":"${SCHEME}","words":4,"prints":[2,1]}`, /held:2: expected \{"id"/],
  [`{"id":1,"scheme":"${SCHEME}","words":4,"prints":[4294967296]}`, /held:2: expected \{"id"/],
  [`{"id":1,"scheme":"${SCHEME}","words":4,"prints":[1.5]}`, /held:2: expected \{"id"/],
  [`{"id":1,"scheme":"${SCHEME}","words":-1,"prints":[1]}`, /held:2: expected \{"id"/],
  [
    '{"id":1,"scheme":"another","words":4,"prints":[1]}',
    /held:2: expected a signature of .*, found "another"$/,
  ],
])('%s is no signature', async (line, why) => {
  const good = `{"id":0,"scheme":"${SCHEME}","words":4,"prints":[0,4294967295]}\n`
  const { code, out, err } = await hearsay([
    'copies',
    'README.md',
    '--among',
    file('held', `${good}${line}\n`),
  ])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.trimEnd()).toMatch(why)
})

test.each<[args: string[], why: RegExp]>([
  [['copies', 'README.md'], /required option '--among <file>' not specified/],
  [['copies', '--among', 'README.md'], /missing required argument 'document'/],
  [['copies', 'README.md', '--among', 'nowhere'], /nowhere: cannot be read: there is no such file/],
  [['copies', 'nowhere', '--among', '/dev/null'], /nowhere: there is no such file/],
])('%j is refused', async (args, why) => {
  const { code, out, err } = await hearsay(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(why)
  expect(err).toMatch(/^hearsay: [^\n]+\n$/)
})
