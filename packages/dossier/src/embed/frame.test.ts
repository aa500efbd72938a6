import { describe, expect, test } from 'vitest'
import type { Dossier } from '../dossier.ts'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { hostileCase } from '../testing/hostile-case.ts'
import { captionOf } from './caption.ts'
import { frameCode, frameSize } from './frame.ts'
import { offersOf } from './offers.ts'
import { partsOf } from './parts.ts'

function sizeOf(dossier: Dossier, most: Parameters<typeof frameSize>[2]) {
  const parts = partsOf(dossier, { picture: 'collapse' })
  if (parts === undefined) throw new Error('expected a picture')
  return frameSize(parts, captionOf(dossier, '', false), most)
}

test('a frame is as large as there is room for, and no larger', () => {
  const whole = sizeOf(firstCase(), {})
  expect(whole.width).toBe(720)
  expect(sizeOf(firstCase(), { width: 4000, height: 4000 })).toEqual(whole)
  expect(sizeOf(firstCase(), { width: 300 })).toMatchObject({ width: 300 })
  expect(sizeOf(firstCase(), { width: 300 }).height).toBeGreaterThan(whole.height)
  expect(sizeOf(firstCase(), { width: 1, height: 1 })).toEqual({ width: 1, height: 1 })
})

test('the code is one element, whatever the title', () => {
  const code = frameCode('https://a.example/?x=1&y', `"><script>'`, { width: 3, height: 4 })
  expect(code).toBe(
    '<iframe src="https://a.example/?x=1&amp;y" title="&quot;&gt;&lt;script&gt;&#39;" width="3" height="4"' +
      ' style="border:0;max-width:100%" loading="lazy" referrerpolicy="no-referrer"></iframe>',
  )
})

describe('what is offered on the dossier', () => {
  const edition = { number: 2, size: 1, published: '2026-11-24T10:00:00Z', root: '', isLatest: true, all: [] }
  const latest: Dossier = { ...firstCase(), edition }
  const site = 'https://hearsay.example'

  test('of the present state: it, and the edition for good', () => {
    const { collapse, edition: past } = offersOf(latest, site) ?? {}
    expect(past).toBeUndefined()
    expect(collapse?.code).toContain(`src="${site}/embed/case/abu-ghraib-2015/collapse"`)
    expect(collapse?.fixed?.href).toBe('/embed/case/abu-ghraib-2015/edition/2/collapse')
    expect(collapse?.note).toMatch(/changes/)
  })

  test('of an edition: it alone', () => {
    const { lines, edition: past } =
      offersOf({ ...latest, edition: { ...edition, isLatest: false } }, site) ?? {}
    expect(past).toBe(2)
    expect(lines?.code).toContain('/embed/case/abu-ghraib-2015/edition/2/lines"')
    expect(lines?.fixed).toBeUndefined()
    expect(lines?.note).toMatch(/edition 2/)
  })

  test('in another language, the picture in that language', () => {
    expect(offersOf({ ...latest, locale: 'ar' }, site)?.lines.code).toContain(`${site}/ar/embed/case/`)
  })

  test('nothing of a preview, nor of a time that has no address of its own', () => {
    expect(offersOf(latest, undefined)).toBeUndefined()
    expect(offersOf({ ...latest, asOf: '2026-11-24T00:00:00Z' }, site)).toBeUndefined()
  })

  test('hostile titles stay in their attribute', () => {
    const code = offersOf(dossierOf(hostileCase()), site)?.collapse.code ?? ''
    expect(code.match(/</g)).toHaveLength(2)
    expect(code.match(/>/g)).toHaveLength(2)
  })
})
