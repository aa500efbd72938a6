import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { DEPOT, manyCases, WEIR } from '../../testing/cases.ts'
import type { ChangedCase } from '../changed.ts'
import type { Choice } from '../choice.ts'
import { compose, letterFor } from './compose.ts'

const ABOUT = { site: 'https://hearsay.example', desk: 'The Anselm Reporter' }
const LINKS = {
  choices: 'https://digest.example/r/one',
  leave: 'https://digest.example/u/two',
  erase: 'https://digest.example/e/three',
}
const SLOT = { kind: 'morning', from: '2026-11-30T17:00:00.000Z', to: '2026-12-01T06:00:00.000Z' } as const
const ALL: Choice = { cases: null, editions: 'both', zone: 'Europe/Berlin', locale: 'en' }

function letter(cases: readonly ChangedCase[], choice: Partial<Choice> = {}) {
  const composed = compose(cases, { ...ALL, ...choice }, SLOT, ABOUT)
  if (composed === null) throw new Error('expected a mail')
  return letterFor(composed, LINKS)
}

describe('what is in it', () => {
  test('nothing changed, nothing sent', () => {
    expect(compose([], ALL, SLOT, ABOUT)).toBeNull()
    expect(compose([WEIR], { ...ALL, cases: ['depot-2026'] }, SLOT, ABOUT)).toBeNull()
    const before = { ...SLOT, to: '2026-11-30T21:13:59.999Z' }
    expect(compose([WEIR], ALL, before, ABOUT)).toBeNull()
    const after = { ...SLOT, from: '2026-11-30T21:14:00.000Z' }
    expect(compose([WEIR], ALL, after, ABOUT)).toBeNull()
  })

  test('only the editions of the slot, only the cases that were chosen, the newest first', () => {
    const { text, subject } = letter([WEIR, DEPOT])
    expect(subject).toBe(`Morning edition: ${DEPOT.title} and one more case`)
    expect(text.indexOf(DEPOT.title)).toBeLessThan(text.indexOf(WEIR.title))
    expect(text).toContain('Edition 4, 30 November at 22:14')
    expect(text).not.toContain('One statement added')
    expect(letter([WEIR, DEPOT], { cases: [WEIR.id] }).text).not.toContain(DEPOT.title)
  })

  test('the same again for the same slot, byte for byte', () => {
    expect(letter([WEIR, DEPOT])).toEqual(letter([WEIR, DEPOT]))
  })

  test('a long list is cut, and says by how much; a hundred cases stay below what mail programs cut', () => {
    const [edition] = WEIR.editions
    const items = Array.from({ length: 12 }, (_, index) => `Change ${index}`)
    const long = { ...WEIR, editions: edition ? [{ ...edition, items }] : [] }
    expect(letter([long]).text).toContain('and 7 more changes')
    const { html, text } = letter(manyCases(100))
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(text).toContain('100 cases have changed')
  })
})

describe('what it is made of', () => {
  test('nothing is loaded from anywhere, and the links are the site’s and the reader’s own', () => {
    const { html } = letter([WEIR, DEPOT])
    expect(html).not.toMatch(/<(img|link|script|iframe|object|svg|form|input)|url\(|@import|src=/i)
    const hrefs = new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href))
    expect([...hrefs].sort()).toEqual(
      [
        LINKS.erase,
        LINKS.choices,
        LINKS.leave,
        'https://hearsay.example',
        'https://hearsay.example/case/depot-2026',
        'https://hearsay.example/case/weir-2026',
        'https://hearsay.example/privacy',
        'https://hearsay.example/terms',
      ].sort(),
    )
  })

  test('it is dark where the reader’s system is', () => {
    const { html } = letter([WEIR])
    expect(html).toContain('<meta name="color-scheme" content="light dark">')
    expect(html).toContain('@media (prefers-color-scheme:dark)')
  })

  test('each block says its language and direction', () => {
    const { html } = letter([DEPOT])
    expect(html).toContain(`<h2 lang="ar" dir="rtl" align="right"`)
    expect(html).toContain('<html lang="en" dir="ltr">')
    const arabic = letter([WEIR], { locale: 'ar' }).html
    expect(arabic).toContain('<html lang="ar" dir="rtl">')
    expect(arabic).toContain('<h2 lang="en" dir="ltr" align="left"')
  })

  test('no line of the plain text is wider than a mail program shows', () => {
    const lines = letter([WEIR, DEPOT]).text.split('\n')
    expect(lines.filter((line) => [...line].length > 78 && !line.startsWith('http'))).toEqual([])
  })
})

/** What somebody could write into a case to be taken for something else. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' style='background:url(https://evil.example)",
  '&lt;b&gt; &amp; &#x3c;',
  'line\r\nBcc: victim@paper.example\r\n\r\n<b>',
  '\u202etxet denrut\u2066',
  '\ue000leave\ue000 {{leave}}',
  '\u0000\u001b[31mred\u0007',
  '\ud800 lone',
]

describe('what people wrote stays what it is', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('%s', (_, text) => {
    const [edition] = WEIR.editions
    const hostile: ChangedCase = {
      ...WEIR,
      kicker: text,
      title: text,
      question: text,
      standing: text,
      language: text,
      href: `javascript:${text}`,
      editions: edition ? [{ ...edition, sentence: text, items: [text, text, text] }] : [],
    }
    const { html, text: plainText, subject } = letter([hostile])
    const known = letter([WEIR])
    expect(tags(html)).toEqual(tags(known.html))
    expect(html.split(LINKS.leave)).toHaveLength(2)
    expect(html).not.toContain('javascript:')
    expect(subject).toMatch(/^[^\p{Cc}\u2028\u2029]*$/u)
    expect(html + plainText).not.toMatch(/[^\P{Cc}\n]|\ue000/u)
    expect(plainText).not.toMatch(/^Bcc:/m)
    expect(html.isWellFormed()).toBe(true)
  })

  test('an address of the site stays there, whatever is given as one', () => {
    const { html } = letter([{ ...WEIR, href: 'data:text/html,x' }])
    expect(html).not.toContain('data:')
  })
})

/** Names of the elements of a page, in order. */
function tags(html: string): string[] {
  const names: string[] = []
  const visit = (node: { nodeName: string; childNodes?: readonly unknown[] }): void => {
    names.push(node.nodeName)
    for (const child of node.childNodes ?? []) visit(child as typeof node)
  }
  visit(parse(html) as unknown as { nodeName: string })
  return names.filter((name) => !name.startsWith('#'))
}
