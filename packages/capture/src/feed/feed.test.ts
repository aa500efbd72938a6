import { expect, test } from 'vitest'
import { incoming } from '../testing/incoming.ts'
import { captureFeed } from './index.ts'

const RSS = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Tarn Times</title><language>en-gb</language>
<item><title>Bridge &amp; quay shut</title><link>https://tarn.example/1</link><dc:creator>Ann Lee</dc:creator><pubDate>Fri, 03 May 2024 18:40:00 +0100</pubDate><source url="https://wire.example/rss">Sundwire</source><description>short</description><content:encoded><![CDATA[<p>The quay was shut, said <b>Ola Fenn</b>.</p><p>It opens &quot;soon&quot;.</p><script>x</script>]]></content:encoded></item>
<item><title>Two</title><description>&lt;p&gt;Plain &amp;amp; simple&lt;/p&gt;</description></item></channel></rss>`

test('RSS: an item is a page of its own, with whom it credits', () => {
  const [one, two] = captureFeed(incoming(RSS, { name: 'feed.xml', at: '2024-05-04T00:00:00Z' }))
  expect(one?.text).toBe('Bridge & quay shut\n\nThe quay was shut, said Ola Fenn.\n\nIt opens "soon".')
  expect(one?.incoming).toMatchObject({
    name: 'https://tarn.example/1',
    url: 'https://tarn.example/1',
    at: '2024-05-04T00:00:00Z',
  })
  expect(one?.about).toMatchObject({
    title: { value: 'Bridge & quay shut', where: 'feed title' },
    author: { value: ['Ann Lee'] },
    publisher: { value: 'Tarn Times' },
    published: { value: '2024-05-03T18:40:00+01:00' },
    canonical: { value: 'https://tarn.example/1' },
    credited: { value: ['Sundwire'], where: 'feed source' },
    language: { value: 'en-gb' },
  })
  expect(one?.notes[0]?.message).toMatch(/^item 1 of 2 of feed\.xml, sha256:/)
  expect([two?.text, two?.incoming.name]).toEqual(['Two\n\nPlain & simple', 'feed.xml#2'])
})

test('Atom', () => {
  const [item] = captureFeed(
    incoming(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay notes</title><entry><title>Smoke</title><link href="https://q.example/a"/><author><name>Bo Ek</name></author><published>2024-05-03T10:00:00Z</published><updated>2024-05-04T10:00:00Z</updated><source><title>Other Wire</title></source><content type="html">&lt;p&gt;Smoke was seen.&lt;/p&gt;</content></entry></feed>',
    ),
  )
  expect(item?.text).toBe('Smoke\n\nSmoke was seen.')
  expect(item?.about).toMatchObject({
    author: { value: ['Bo Ek'] },
    published: { value: '2024-05-03T10:00:00Z' },
    modified: { value: '2024-05-04T10:00:00Z' },
    credited: { value: ['Other Wire'] },
  })
})

test('JSON Feed: its text is text', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Q',
    items: [
      { id: '1', url: 'javascript:x', title: 'T', content_text: 'a <b>\n\nc', authors: [{ name: 'Bo Ek' }] },
    ],
  }
  const [item] = captureFeed(incoming(JSON.stringify(feed), { name: 'q.json' }))
  expect(item?.text).toBe('T\n\na <b>\n\nc')
  expect(item?.incoming.url).toBeNull()
})

test('entities that grow are inert', () => {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  ).join('')
  const [item] = captureFeed(
    incoming(
      `<!DOCTYPE rss [<!ENTITY e0 "aaaaaaaaaa">${entities}]><rss version="2.0"><channel><item><title>&e9;</title></item></channel></rss>`,
    ),
  )
  expect(item?.text.length).toBeLessThan(100)
})

test('what is no feed is refused', () => {
  expect(() => captureFeed(incoming('<rss><channel>'))).toThrowError(
    expect.objectContaining({ name: 'RefusedError', code: 'malformed' }),
  )
})
