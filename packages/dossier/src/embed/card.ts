import { aboutLocale, acrossText, type Locale, siteText } from '@hearsay/words'
import { collapseView } from '../collapse/view.ts'
import type { Dossier } from '../dossier.ts'
import { type Block, movedBy } from './blocks.ts'
import { madeWords } from './caption.ts'
import { cardRows } from './card-rows.ts'
import { cardTitle } from './card-title.ts'
import { CARD, cardLine, cardText, startOf } from './card-type.ts'
import { light } from './ink.ts'
import { element } from './xml.ts'

/** Where what stands at the foot of a card begins, and its baseline. */
const FOOT = 556
const FOOT_LINE = 600

/** The card of a case as an SVG that one program draws, with the faces it is given (apps/site, cards). */
export function caseCard(dossier: Dossier): string {
  const { locale, case: of } = dossier
  const { direction } = aboutLocale(locale)
  const { kicker, question } = of.head
  const faint = { size: 26, fill: light('faint'), direction: startOf(kicker, direction), own: true } as const
  const rows = cardRows(collapseView(dossier), locale, direction)
  return cardOf([
    cardText(cardLine(kicker, CARD.width - 2 * CARD.margin, faint), CARD.margin, 84, faint),
    movedBy(0, 100, cardTitle(question, direction).body),
    movedBy(0, FOOT - 20 - rows.height, rows.body),
    foot(locale, madeWords(dossier)),
  ])
}

/** The card of the site itself. */
export function siteCard(locale: Locale): string {
  const title = cardTitle(acrossText(locale, 'about'), aboutLocale(locale).direction)
  return cardOf([movedBy(0, middle(title), title.body), foot(locale, siteText(locale, 'sheet'))])
}

function middle({ height }: Block): number {
  return (FOOT - height) / 2
}

function cardOf(content: readonly string[]): string {
  const { width, height } = CARD
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: light('paper') }),
    element('rect', { width, height: 12, fill: light('ink') }),
    ...content,
  )
}

function foot(locale: Locale, words: string): string {
  const { direction } = aboutLocale(locale)
  const rule = `M${CARD.margin} ${FOOT}H${CARD.width - CARD.margin}`
  return [
    element('path', { d: rule, stroke: light('hairline'), 'stroke-width': 1.5 }),
    cardText(siteText(locale, 'name'), CARD.margin, FOOT_LINE, { size: 34, face: 'serif', direction }),
    cardText(words, CARD.width - CARD.margin, FOOT_LINE, {
      size: 24,
      weight: 400,
      fill: light('faint'),
      direction,
      end: true,
    }),
  ].join('')
}
