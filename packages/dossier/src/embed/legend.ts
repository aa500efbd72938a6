import { type Locale, linesText } from '@hearsay/words'
import type { Drawn } from './blocks.ts'
import { light } from './ink.ts'
import type { DrawnLines, SeenNode } from './lines-seen.ts'
import { seenNodes } from './lines-seen.ts'
import { across, blockAt, type Look, type Setting, settingOf } from './type.ts'
import { element } from './xml.ts'

type Key = 'full' | 'own' | 'open' | 'ground' | 'crowd' | 'pillar' | 'page' | 'cited' | 'cut' | 'afloat'

const paper = light('paper')
const circle = (look: Readonly<Record<string, string | number>>) =>
  element('path', { d: 'M8 8H44' }) + element('circle', { cx: 8, cy: 8, r: 4.5, ...look })
const bar = (look: Readonly<Record<string, string | number>>) =>
  element('path', { d: 'M0 8H44' }) + element('path', { d: 'M22 0V16', ...look })

/** Signs of the pictures as they are explained (lines/Key.svelte), in a box of 44 by 16. */
const SIGNS: Readonly<Record<Key, string>> = {
  full: circle({ fill: light('faint') }),
  own: circle({ fill: paper, r: 3.5, 'stroke-width': 4.5 }),
  open: circle({ fill: paper }),
  ground: circle({ fill: paper, 'stroke-dasharray': '2.2 1.5' }),
  crowd: element('path', {
    d: 'M2 2C20 2 24 8 44 8M2 6C20 6 24 8 44 8M2 10C20 10 24 8 44 8M2 14C20 14 24 8 44 8',
    'stroke-width': 0.9,
  }),
  pillar: bar({ stroke: light('ink'), 'stroke-width': 6 }),
  page:
    element('path', { d: 'M16 0V16', stroke: light('hairline'), 'stroke-width': 7 }) +
    element('path', { d: 'M0 4H44M0 12H44M38 0L43 4L38 8M38 8L43 12L38 16' }),
  cited: bar({ stroke: light('ink'), 'stroke-width': 7, 'stroke-dasharray': '2 2' }),
  cut: bar({ stroke: light('ink'), 'stroke-width': 1.5, 'stroke-dasharray': '5 4' }),
  afloat: element('path', { d: 'M4 8H42', 'stroke-dasharray': '1 6', 'stroke-linecap': 'round' }),
}

const SMALL: Look = { size: 12, fill: light('faint') }
const INDENT = 56

/** How to read pictures of lines: the signs that are in them, and no others. */
export function drawLegend(lines: readonly DrawnLines[], locale: Locale, width: number): Drawn {
  const setting = settingOf(locale, width)
  const keys = keysIn(lines)
  const columns = width >= 600 ? 2 : 1
  const room = width / columns
  const half = Math.ceil(keys.length / columns)
  const sides = [keys.slice(0, half), keys.slice(half)].map((some, index) =>
    column(some, index * room, room - INDENT - 16, locale, setting),
  )
  const height = Math.max(...sides.map((side) => side.height))
  const least = blockAt(
    linesText(locale, 'key.smaller'),
    { x: 0, y: height, room: width, leading: 16 },
    SMALL,
    setting,
  )
  return {
    width,
    height: height + least.height + 4,
    body: [...sides.map(({ body }) => body), least.body].join(''),
  }
}

function column(keys: readonly Key[], x: number, room: number, locale: Locale, setting: Setting) {
  let y = 0
  const parts = keys.map((key) => {
    const words = linesText(locale, `key.${key}`)
    const block = blockAt(words, { x: x + INDENT, y, room, leading: 15 }, SMALL, setting)
    const sign = signAt(key, x, y, setting)
    y += Math.max(16, block.height) + 7
    return sign + block.body
  })
  return { body: parts.join(''), height: y }
}

function signAt(key: Key, x: number, y: number, setting: Setting): string {
  const way = setting.direction === 'rtl' ? 'scale(-1 1)' : ''
  return element(
    'g',
    {
      transform: `translate(${Math.round(across(setting, x))} ${y})${way}`,
      fill: 'none',
      stroke: light('faint'),
      'stroke-width': 2,
    },
    SIGNS[key],
  )
}

/** What each sign is there for. */
const SHOWN_BY: Readonly<Record<Exclude<Key, 'afloat'>, (node: SeenNode) => boolean>> = {
  full: ({ node }) => node.mark?.start === 'direct',
  own: ({ node }) => node.mark?.start === 'own',
  open: ({ node }) => node.mark?.start === 'open' || node.mark?.start === 'held',
  ground: ({ node }) => node.mark?.start === 'ground',
  crowd: ({ node }) => node.fan !== undefined,
  pillar: ({ node, classes }) =>
    node.bar !== undefined && node.page !== 'cited' && (classes.has('every') || classes.has('some')),
  page: ({ classes }) => classes.has('word'),
  cited: ({ node }) => node.page === 'cited',
  cut: ({ classes }) => classes.has('cut'),
}

function keysIn(lines: readonly DrawnLines[]): Key[] {
  const nodes = lines.flatMap(seenNodes)
  const isAfloat = lines.some(({ drawing }) => drawing.floating.length > 0)
  const keys = Object.entries(SHOWN_BY).flatMap(([key, isShown]) => (nodes.some(isShown) ? [key as Key] : []))
  return isAfloat ? [...keys, 'afloat'] : keys
}
