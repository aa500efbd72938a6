import { embedText, recordsText } from '@hearsay/words'
import type { Drawn } from './blocks.ts'
import type { Caption } from './caption.ts'
import { darkRules, INK } from './ink.ts'
import type { Part, Parts } from './parts.ts'
import { markAt } from './shapes.ts'
import { directed, SANS, SERIF } from './type.ts'
import { element, escaped } from './xml.ts'

/** From how many px on drawings are shown, the widest first; the last is shown to all that are narrower. */
const FROM: Readonly<Record<number, readonly number[]>> = { 3: [640, 440, 0], 2: [640, 0], 1: [0] }

/** A picture as a page that needs nothing besides: for a frame on somebody else's. */
export function embedPage(parts: Parts, caption: Caption): string {
  const { locale, direction, made, desk, href } = caption
  const figures = parts.parts.map(figureOf)
  const body = figures.join('') || `<p>${escaped(recordsText(locale, 'noAccount'))}</p>`
  return page(caption, escaped(parts.title), darkRules(body), [
    '<main>',
    `<p class="faint" lang="${escaped(caption.language)}" dir="auto">${escaped(caption.kicker)}</p>`,
    `<h1 lang="${escaped(caption.language)}" dir="auto">${escaped(caption.question)}</h1>`,
    body,
    '</main>',
    `<footer><span><b>${escaped(desk)}</b> · ${directed(made, { direction })}</span> `,
    element('a', { href, target: '_blank', rel: 'noopener' }, escaped(embedText(locale, 'whole'))),
    '</footer>',
  ])
}

/** What stands in the frame where there is no picture: why, and in whose words. */
export function framedError(
  { locale, direction }: Pick<Caption, 'locale' | 'direction'>,
  { title, detail }: { readonly title: string; readonly detail?: string },
): string {
  const more = detail === undefined ? '' : `<blockquote dir="auto">${escaped(detail)}</blockquote>`
  return page({ locale, direction }, escaped(title), '', [`<main><h1>${escaped(title)}</h1>${more}</main>`])
}

function page(
  { locale, direction }: Pick<Caption, 'locale' | 'direction'>,
  title: string,
  rules: string,
  body: readonly string[],
): string {
  return [
    `<!doctype html><html lang="${locale}" dir="${direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<title>${title} · Hearsay</title><style>${STYLE}${rules}</style></head><body>`,
    ...body,
    '</body></html>',
  ].join('')
}

function figureOf({ heading, title, told, drawn }: Part): string {
  const from = FROM[drawn.length] ?? []
  const pictures = drawn.map((one, index) => pictureOf(one, title, told, bandOf(from, index)))
  if (heading === undefined) return `<figure>${pictures.join('')}</figure>`
  const { number, name, figure, sentence } = heading
  const mark = `<svg width="14" height="14" aria-hidden="true">${markAt(number, 0, 0, 14, LEFT)}</svg>`
  return [
    `<section><h2>${mark} <bdi>${escaped(name)}</bdi></h2>`,
    `<p><b class="count">${escaped(figure)}</b> ${escaped(sentence)}</p>`,
    `<figure>${pictures.join('')}</figure></section>`,
  ].join('')
}

const LEFT = { width: 14, direction: 'ltr' } as const

/** The class of a drawing, by the widths at which it is shown. */
function bandOf(from: readonly number[], index: number): string {
  const [least = 0, above] = [from[index], from[index - 1]]
  return `from-${least}${above === undefined ? '' : ` to-${above}`}`
}

function pictureOf({ width, height, body }: Drawn, title: string, told: string, band: string): string {
  const words = told === '' ? title : `${title}. ${told}`
  const viewBox = `0 0 ${width} ${height}`
  // Its texts are anchored by their sides, whichever way the page around it is read.
  const svg = { class: band, viewBox, width, height, direction: 'ltr', role: 'img', 'aria-label': words }
  return element('svg', svg, body)
}

const [day, night] = [0, 1].map((at) =>
  Object.entries(INK)
    .map(([name, both]) => `--${name}:${both[at]}`)
    .join(';'),
)

const STYLE = `:root{color-scheme:light dark;${day}}
@media (prefers-color-scheme:dark){:root{${night}}}
*{box-sizing:border-box;margin:0;padding:0}
body{padding:14px 16px;background:var(--paper);color:var(--ink);font:14px/1.4 ${SANS};overflow-wrap:anywhere}
main,footer{max-width:704px;margin-inline:auto}
h1{font:600 21px/1.25 ${SERIF};text-wrap:balance;margin-block:2px 14px}
h2{font:600 18px/1.3 ${SERIF};margin-block-end:4px}
[dir=rtl] [dir=auto]{text-align:right}
h2 svg{display:inline-block}
section{border-block-start:1px solid var(--hairline);padding-block:12px 4px}
.faint{font-weight:600;font-size:13px;color:var(--faint)}
.count{font-size:22px;margin-inline-end:6px}
blockquote{margin-block-start:8px}
figure{margin-block:10px}
svg{display:block;max-width:100%;height:auto;font-family:${SANS};overflow:visible}
figure svg{margin-inline:auto}
.from-640{width:100%}
.from-0{width:100%;max-width:380px}
.from-440{width:100%;max-width:560px}
@media (width<640px){.from-640{display:none}}
@media (width<440px){.from-440{display:none}}
@media (width>=640px){.to-640{display:none}}
@media (width>=440px){.to-440{display:none}}
footer{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 16px;margin-block-start:14px;
padding-block-start:8px;border-block-start:1px solid var(--ink);font-size:13px}
a{color:var(--link);text-underline-offset:.16em}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
@media print{:root{color-scheme:light}}`
