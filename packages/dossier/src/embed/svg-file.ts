import { recordsText } from '@hearsay/words'
import { type Block, below, movedBy } from './blocks.ts'
import type { Caption } from './caption.ts'
import { darkRules, light } from './ink.ts'
import type { Part, PartHeading, Parts } from './parts.ts'
import { markAt, ruleAt } from './shapes.ts'
import { blockAt, SANS, SERIF, type Setting, settingOf, textAt } from './type.ts'
import { element, escaped } from './xml.ts'

const MARGIN = 20
const GAP = 18
/** Of what is in it, px. */
const LEAST = 688

/** A picture as a file: one SVG with all that it needs to be read where nothing else stands beside it. */
export function svgFile({ title, told, parts }: Parts, caption: Caption): string {
  const width = Math.max(LEAST, ...parts.map(({ drawn }) => drawn[0]?.width ?? 0))
  const setting = settingOf(caption.locale, width)
  const blocks = [
    headBlock(caption, setting),
    ...(parts.length === 0 ? [emptyBlock(caption, setting)] : parts.map((part) => partBlock(part, setting))),
    footBlock(caption, setting),
  ]
  const { body, height } = below(blocks, GAP)
  const [wide, high] = [width + 2 * MARGIN, Math.ceil(height) + 2 * MARGIN]
  const paper = element('rect', { width: wide, height: high, fill: light('paper') })
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: wide,
      height: high,
      viewBox: `0 0 ${wide} ${high}`,
      // Its texts are anchored by their sides, whichever way a page is read that takes it in.
      direction: 'ltr',
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: caption.locale,
      'xml:lang': caption.locale,
    },
    element('title', { id: 'title' }, escaped(title)),
    element('desc', { id: 'desc' }, escaped(`${told} ${caption.made}. ${caption.desk}.`)),
    element('style', {}, darkRules(paper + body)),
    paper,
    element(
      'g',
      { transform: `translate(${MARGIN} ${MARGIN})`, 'font-family': SANS, fill: light('ink') },
      body,
    ),
  )
}

function headBlock({ kicker, question }: Caption, setting: Setting): Block {
  const { width } = setting
  const faint = { size: 13, weight: 600, fill: light('faint'), own: true }
  const above = blockAt(kicker, { x: 0, y: 0, room: width, leading: 18 }, faint, setting, 2)
  const serif = { size: 24, weight: 600, fill: light('ink'), family: SERIF, own: true }
  const asked = blockAt(question, { x: 0, y: above.height + 4, room: width, leading: 30 }, serif, setting, 4)
  return { body: above.body + asked.body, height: above.height + asked.height + 8 }
}

function partBlock({ heading, drawn: [drawn] }: Part, setting: Setting): Block {
  if (drawn === undefined) return { body: '', height: 0 }
  // What is narrower than the file stands where reading starts.
  const left = setting.direction === 'rtl' ? setting.width - drawn.width : 0
  const block = { body: movedBy(left, 0, drawn.body), height: drawn.height }
  return heading === undefined ? block : below([headingBlock(heading, setting), block], GAP)
}

function headingBlock({ number, name, figure, sentence }: PartHeading, setting: Setting): Block {
  const room = setting.width
  const named = blockAt(
    name,
    { x: 22, y: 6, room: room - 22, leading: 24 },
    { size: 18, weight: 600, fill: light('ink'), family: SERIF, own: true },
    setting,
    3,
  )
  const y = named.height + 10
  const count = textAt(figure, 0, y + 20, { size: 22, weight: 600, fill: light('ink') }, setting)
  const words = blockAt(
    sentence,
    { x: 0, y: y + 26, room, leading: 18 },
    { size: 14, fill: light('ink') },
    setting,
  )
  const mark = markAt(number, 0, 10, 14, setting)
  const rule = ruleAt(0, light('hairline'), setting)
  return { body: rule + mark + named.body + count + words.body, height: y + 26 + words.height }
}

function emptyBlock({ locale }: Caption, setting: Setting): Block {
  const look = { size: 14, fill: light('ink') }
  return blockAt(
    recordsText(locale, 'noAccount'),
    { x: 0, y: 0, room: setting.width, leading: 18 },
    look,
    setting,
  )
}

function footBlock({ made, desk, href }: Caption, setting: Setting): Block {
  const strong = { size: 13, weight: 600, fill: light('ink') }
  const address = href.replace(/^https?:\/\//, '')
  const linked = blockAt(
    address,
    { x: 0, y: 28, room: setting.width, leading: 17 },
    { size: 12, fill: light('link'), own: true },
    setting,
  )
  return {
    body:
      ruleAt(0, light('ink'), setting) +
      textAt(`${desk} · ${made}`, 0, 22, strong, setting) +
      element('a', { href, target: '_blank', rel: 'noopener' }, linked.body),
    height: 28 + linked.height,
  }
}
