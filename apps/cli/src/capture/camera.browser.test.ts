import { cameraOf, capture, fetchPage, incomingOf } from '@hearsay/capture'
import { loopbackPolicy, type Site, serveSite, testChromium } from '@hearsay/capture/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ARTICLE = '<h1>Shed 6 burned</h1><p>The port company said that no alarm was raised on Thursday.</p>'
const PAGE = `<!doctype html><title>A page</title><link rel="stylesheet" href="/style.css">
<style>body { background: #fff; margin: 0 }</style>${ARTICLE}<img src="/picture.png">
<img src="http://127.0.0.2:9/inside.png"><img src="http://intranet.test:9/inside.png">
<iframe src="/frame"></iframe><video src="/film.mp4" autoplay></video>
<script>fetch('/spied'); document.body.style.background = 'red'</script>
<a href="/saved" download id="a">x</a><meta http-equiv="refresh" content="0; url=/elsewhere">
<div style="height: 3000px"></div>`

let site: Site
beforeAll(async () => {
  site = await serveSite((request, response) => {
    const types: Record<string, string> = { '/': 'text/html', '/style.css': 'text/css', '/long': 'text/html' }
    response.writeHead(200, { 'content-type': types[request.url ?? ''] ?? 'image/png', 'set-cookie': 'a=b' })
    response.end(request.url === '/' ? PAGE : request.url === '/long' ? `<div style="height:90000px">` : '')
  })
})
afterAll(() => site.close())

async function shot(path: string) {
  const policy = loopbackPolicy({ 'intranet.test': [['10.0.0.1']] })
  const exchange = await fetchPage(site.origin + path, { policy })
  const [captured] = await capture(incomingOf(exchange))
  if (!captured) throw new Error('expected a capture')
  const before = site.paths.length
  const pictures = await cameraOf(await testChromium(), policy)(captured)
  return { ...pictures, asked: site.paths.slice(before) }
}

test('a page is shown as it was captured, with its style and pictures, and nothing else is asked for', async () => {
  const { view, print, asked } = await shot('/')
  expect(asked.toSorted()).toEqual(['/picture.png', '/style.css'])
  expect(sizeOf(view)).toEqual({ width: 1280, height: expect.any(Number) })
  expect(sizeOf(view).height).toBeGreaterThan(3000)
  expect(Buffer.from(print.subarray(0, 5)).toString()).toBe('%PDF-')
  const [printed] = await capture({ bytes: print, name: 'print', url: null, mediaType: null, at: null })
  expect(printed?.text).toContain('no alarm was raised on Thursday')
})

test('of a page without end, the beginning is shown', async () => {
  expect(sizeOf((await shot('/long')).view).height).toBe(16_384)
})

test('a browser that does not start, or is stopped, is no picture, and says why', async () => {
  const policy = loopbackPolicy()
  const [captured] = await capture({
    bytes: Buffer.from(PAGE),
    name: 'x',
    url: null,
    mediaType: null,
    at: null,
  })
  if (!captured) throw new Error('expected a capture')
  const none = cameraOf({ executablePath: '/no/such/chromium', args: [] }, policy)
  await expect(none(captured)).rejects.toMatchObject({ name: 'RefusedError', code: 'no-picture' })
  const stopped = cameraOf(await testChromium(), policy)
  await expect(stopped(captured, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
})

/** Of a PNG: its header chunk. */
function sizeOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
