import { http, loopbackPolicy, made, serveSite } from '@hearsay/capture/testing'
import { expect, onTestFinished, test } from 'vitest'
import { openCase } from '../cases/new-case.ts'
import { deskWithPage, MARA, NEW_CASE, openTestDesk, SAID, takeText } from '../testing/desk.ts'
import { takeIn } from './take-in.ts'

const HTML = `<!doctype html><html lang="en"><head><title>Gate &amp; "weir"</title>
<meta property="og:site_name" content="The Ash Post"></head><body><nav>Home</nav><article><p>${SAID}</p></article></body></html>`

test('a pasted text is one document, with its bytes and what was said of it', async () => {
  const { desk, id, document } = await deskWithPage()
  const { value } = await desk.reader.load(id)
  const page = value.document.get(document)
  expect(page).toMatchObject({
    title: 'Gate found open',
    published: { edtf: '2026-02-03' },
    mediaType: 'text/plain',
    held: 'withheld',
  })
  expect(value.party.get(page?.outlet ?? '')).toMatchObject({ name: 'Ash Post', type: 'outlet' })
  expect(Buffer.from((await desk.reader.document(id, page?.hash ?? '')) ?? []).toString()).toBe(SAID)
})

test('the same bytes are held once, and that is said', async () => {
  const { desk, id, document } = await deskWithPage()
  const { size } = await desk.reader.load(id)
  expect(await takeText(desk, id, SAID, 'Again')).toMatchObject([{ kind: 'held', document }])
  expect((await desk.reader.load(id)).size).toBe(size)
})

test('a page of HTML is two documents: its bytes, and its text, which restates them', async () => {
  const desk = await openTestDesk()
  const id = await openCase(desk, MARA, NEW_CASE)
  const source = { kind: 'pasted', bytes: new TextEncoder().encode(HTML) } as const
  const [taken] = await takeIn(desk, id, MARA, [{ name: 'a.html', source, told: {} }])
  expect(taken).toMatchObject({ kind: 'recorded', title: 'Gate & "weir"' })
  const { value } = await desk.reader.load(id)
  const [page, text] = value.document.values()
  expect(text).toMatchObject({ form: 'text', restates: page?.id, mediaType: 'text/plain' })
  expect(page).toMatchObject({ form: 'capture', mediaType: 'text/html' })
  expect(Buffer.from((await desk.reader.document(id, text?.hash ?? '')) ?? []).toString()).toContain(
    SAID.slice(0, 40),
  )
})

test('what cannot be captured is refused in words, under its own name, and stops nothing', async () => {
  const desk = await openTestDesk()
  const id = await openCase(desk, MARA, NEW_CASE)
  const pasted = (name: string, bytes: Uint8Array) => ({
    name,
    source: { kind: 'pasted', bytes } as const,
    told: {},
  })
  const taken = await takeIn(desk, id, MARA, [
    pasted('noise.bin', new Uint8Array([0, 1, 2, 255, 0])),
    pasted('empty.html', new TextEncoder().encode('<!doctype html><title>x</title><body></body>')),
    { name: 'http://127.0.0.1/', source: { kind: 'url', url: 'http://127.0.0.1/' }, told: {} },
    { name: 'javascript:alert(1)', source: { kind: 'url', url: 'javascript:alert(1)' }, told: {} },
    pasted('good.txt', new TextEncoder().encode(SAID)),
  ])
  expect(taken.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'refused', 'recorded'])
  expect(JSON.stringify(taken)).not.toContain('standard input')
  expect((await desk.reader.load(id)).value.document.size).toBe(1)
})

test('between the pages of an archive others have their turn', async () => {
  const desk = await openTestDesk()
  const id = await openCase(desk, MARA, NEW_CASE)
  const pages = Array.from({ length: 60 }, (_, at) =>
    made({
      block: http(`<title>Page ${at}</title><p>${at} ${SAID}</p>`),
      url: `https://paper.example/${at}`,
    }),
  )
  const source = { kind: 'pasted', bytes: Buffer.concat(pages) } as const
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  })
  const taken = await takeIn(desk, id, MARA, [{ name: 'pages.warc', source, told: {} }])
  clearInterval(timer)
  expect(taken.filter(({ kind }) => kind === 'recorded')).toHaveLength(60)
  expect(turns).toBeGreaterThan(30)
})

test('a link is fetched, under its address', async () => {
  const site = await serveSite((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(HTML)
  })
  onTestFinished(() => site.close())
  const desk = await openTestDesk()
  const id = await openCase(desk, MARA, NEW_CASE)
  const url = `${site.origin}/gate`
  const options = {
    fetch: { policy: loopbackPolicy(), clock: { now: () => Date.now(), wait: async () => {} } },
  }
  const [taken] = await takeIn(
    desk,
    id,
    MARA,
    [{ name: url, source: { kind: 'url', url }, told: {} }],
    options,
  )
  expect(taken).toMatchObject({ kind: 'recorded' })
  const { value } = await desk.reader.load(id)
  expect([...value.document.values()][0]).toMatchObject({ url })
})

test('whoever may no longer capture has what was captured until then, and is told what was left out', async () => {
  const desk = await openTestDesk()
  const id = await openCase(desk, MARA, NEW_CASE)
  const given = ['One', 'Two', 'Three'].map((name) => ({
    name,
    source: { kind: 'pasted' as const, bytes: new TextEncoder().encode(`${name}. ${SAID}`) },
    told: { title: name },
  }))
  let left = 1
  const taken = await takeIn(desk, id, MARA, given, { mayStill: async () => left-- > 0 })
  expect(taken).toMatchObject([
    { kind: 'recorded', title: 'One' },
    { kind: 'refused', name: 'Two', why: expect.stringContaining('may no longer') },
  ])
  expect([...(await desk.reader.load(id)).value.document.values()]).toHaveLength(1)
})
