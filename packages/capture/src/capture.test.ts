import { expect, test } from 'vitest'
import { capture } from './capture.ts'
import { incoming } from './testing/incoming.ts'
import { line, pdfOf } from './testing/pdf.ts'

test.each([
  ['text/html', '<p>A page</p>'],
  ['text/plain', 'A text'],
  ['application/pdf', pdfOf([line('A PDF', 700)])],
])('%s, by looking at it', async (mediaType, content) => {
  const [captured] = await capture(incoming(content, { name: 'misnamed.zip', mediaType: 'image/png' }))
  expect(captured?.mediaType).toBe(mediaType)
  expect(captured?.hash).toMatch(/^sha256:[0-9a-f]{64}$/)
})

test('a feed is as many as it has items', async () => {
  const items = '<item><title>a</title></item><item><title>b</title></item>'
  expect(await capture(incoming(`<rss version="2.0"><channel>${items}</channel></rss>`))).toHaveLength(2)
})

test.each([
  ['archive', 'WARC/1.1\r\n'],
  ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2])],
  ['too-large', new Uint8Array(50 * 1024 * 1024 + 1)],
])('refused: %s', async (code, content) => {
  await expect(capture(incoming(content))).rejects.toMatchObject({ name: 'RefusedError', code })
})
