import { parseEntry } from '@hearsay/case'
import { loadReader } from '@hearsay/reading/node'
import { expect, test } from 'vitest'
import { draftTask } from './task.ts'

const AT = '2026-06-01T00:00:00.000Z'
const task = draftTask(loadReader(), { at: AT, locale: 'en' })

const SAID = 'The mayor, Ada Quill, said on Monday that the bridge was unsafe.'
const HTML = `<!doctype html><html lang="en"><head><title>Bridge closed</title>
<meta property="og:site_name" content="The Weir Post"><meta property="article:published_time" content="2026-02-03">
</head><body><nav>Home Sport</nav><article><h1>Bridge closed</h1><p>${SAID}</p></article></body></html>`

async function drafted(...documents: unknown[]) {
  const answer = await task.answer({ id: 1, documents })
  return JSON.parse(JSON.stringify(answer))
}

async function documentOf(document: object) {
  const { entries } = await drafted(document)
  return entries.find(({ kind, form }: Record<string, unknown>) => kind === 'document' && form === 'capture')
}

test('a page of HTML goes through capture: tags are not read, and what it says of itself is known', async () => {
  const { entries, proposals, weigh } = await drafted({ name: 'a.html', html: HTML })
  const statements = entries.filter(({ kind }: { kind: string }) => kind === 'statement')
  expect(statements.map(({ words }: { words: { exact: string }[] }) => words[0]?.exact)).toEqual([
    expect.stringContaining('the bridge was unsafe'),
  ])
  expect(await documentOf({ name: 'a.html', html: HTML })).toMatchObject({
    title: 'Bridge closed',
    published: { edtf: '2026-02-03' },
    mediaType: 'text/html',
  })
  expect(entries.find(({ name }: { name?: string }) => name === 'The Weir Post')).toMatchObject({
    type: 'outlet',
  })
  for (const each of entries) expect(parseEntry(each).at).toBe(AT)
  expect(proposals.length).toBeGreaterThan(0)
  expect(weigh).toHaveProperty('accounts')
})

test('what is given goes before what the page says', async () => {
  const known = {
    title: 'Another title',
    published: '2026-02',
    url: 'https://weir.example/1',
    language: 'fr',
  }
  const more = { captured: '2026-02-04T08:00:00Z', outlet: 'The Other', author: 'Ben Osei', credited: null }
  expect(await documentOf({ name: 'a', html: HTML, ...known, ...more })).toMatchObject({
    title: 'Another title',
    published: { edtf: '2026-02' },
    url: 'https://weir.example/1',
    language: 'fr',
    captured: '2026-02-04T08:00:00Z',
    citation: expect.stringMatching(/The Other.*Ben Osei/),
  })
})

test('a title that no case takes is cut, and a day that has not come is no date of a page', async () => {
  const told = { name: 'a', text: SAID, title: 'x'.repeat(20_001), published: '2026-06-03' }
  const { title, published } = await documentOf(told)
  expect(title).toMatch(/^x+…$/)
  expect(published).toBeUndefined()
})

test('a text is a text, whatever it begins with', async () => {
  expect(await documentOf({ name: 'a', text: `<p>%PDF-1.7 ${SAID}` })).toMatchObject({
    mediaType: 'text/plain',
  })
})

test('documents of the same bytes are one', async () => {
  const { entries } = await drafted({ name: 'a', text: SAID }, { name: 'b', text: SAID })
  expect(entries.filter(({ form }: { form?: string }) => form === 'capture')).toHaveLength(1)
})

test('documents of the same bytes of two outlets are two', async () => {
  const { entries, proposals } = await drafted(
    { name: 'a', text: SAID, outlet: 'Northwire' },
    { name: 'b', text: SAID, outlet: 'Bay Post' },
  )
  expect(entries.filter(({ form }: { form?: string }) => form === 'capture')).toHaveLength(2)
  const keys = proposals.map(({ key }: { key: string }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

const good = { name: 'a', text: SAID }

test.each<[documents: unknown, message: string]>([
  [undefined, 'expected "documents", a list of at least one'],
  [[], 'expected "documents", a list of at least one'],
  [{}, 'expected "documents", a list of at least one'],
  [[good, null], 'documents[1]: expected an object {"name", "text" or "html"}'],
  [[[good]], 'documents[0]: expected an object {"name", "text" or "html"}'],
  [[{ text: SAID }], 'documents[0].name: expected a name, such as that of a file'],
  [[{ ...good, name: '' }], 'documents[0].name: expected a name, such as that of a file'],
  [[{ ...good, name: 7 }], 'documents[0].name: expected a text'],
  [[{ name: 'a' }], 'documents[0]: expected either "text" or "html"'],
  [[{ ...good, html: '' }], 'documents[0]: expected either "text" or "html"'],
  [[{ name: 'a', text: 7 }], 'documents[0].text: expected a text'],
  [[{ ...good, author: ['x', 1] }], 'documents[0].author: expected a list of texts'],
  [[{ ...good, url: 1 }], 'documents[0].url: expected a text'],
  [[{ ...good, published: '3 February 2026' }], 'documents[0].published: expected an EDTF date that exists'],
  [[{ ...good, captured: '2026-02-30T00:00:00Z' }], 'documents[0].captured: expected a UTC time'],
  [
    [good, { ...good, text: 'x' }],
    'documents[1].name: expected a name that no other document of the pile has',
  ],
])('%j is refused: %s', async (documents, message) => {
  await expect((async () => task.answer({ id: 1, documents }))()).rejects.toMatchObject({
    name: 'BadLine',
    message: expect.stringContaining(message),
  })
})
