import {
  collapseText,
  cutWords,
  embedText,
  type Locale,
  linesSentence,
  linesText,
  recordsText,
} from '@hearsay/words'
import { collapseView } from '../collapse/view.ts'
import type { Dossier } from '../dossier.ts'
import { keptOfCase } from '../kept.ts'
import { assumedIn, type Shown, shownUnder } from '../lines/shown.ts'
import { type AccountLines, linesView } from '../lines/view.ts'
import type { Drawn } from './blocks.ts'
import { drawCollapse } from './collapse-drawing.ts'
import { drawLegend } from './legend.ts'
import { linesBody } from './lines-drawing.ts'
import type { DrawnLines } from './lines-seen.ts'
import type { Pictured } from './pictured.ts'
import { settingOf } from './type.ts'

/** What a picture consists of: drawings one below the other, each for several widths. */
export interface Parts {
  /** In words: what it is, and what it says to whoever does not see it. */
  readonly title: string
  readonly told: string
  readonly parts: readonly Part[]
}

export interface Part {
  /** Over the drawing: an account, and what it comes to. */
  readonly heading?: PartHeading
  readonly title: string
  readonly told: string
  /** From the widest to the narrowest; the first is that of a file. */
  readonly drawn: readonly Drawn[]
}

export interface PartHeading {
  readonly number: number
  readonly name: string
  readonly figure: string
  readonly sentence: string
}

/** Widths for which the collapse is drawn, px: a column of text, a wide phone, a small one. */
const COLLAPSE_WIDTHS = [688, 440, 276] as const

/**
 * The parts of a picture of a case, with pages at their word and nothing switched on; undefined where there
 * is no such account.
 */
export function partsOf(dossier: Dossier, { picture, account }: Pictured): Parts | undefined {
  if (picture === 'collapse') return collapseParts(dossier)
  if (account === undefined) return allLines(dossier)
  if (!dossier.case.account.has(account)) return undefined
  return linesParts(dossier, account)
}

/** The same for every edition with these entries, in a frame, as a file, and where its size is told. */
const collapseParts = keptOfCase((dossier: Dossier): Parts => {
  const { locale, case: of } = dossier
  const view = collapseView(dossier)
  const title = collapseText(locale, 'titleOf', { question: of.head.question })
  const told = toldOf(
    view.rows.map(({ short, sentence }) => [short, sentence]),
    locale,
  )
  const drawn = COLLAPSE_WIDTHS.map((width) => drawCollapse(view, locale, width))
  return { title, told, parts: view.rows.length === 0 ? [] : [{ title, told, drawn }] }
})

const allLines = keptOfCase((dossier: Dossier): Parts => linesParts(dossier, undefined))

function linesParts(dossier: Dossier, account: string | undefined): Parts {
  const { locale, case: of } = dossier
  const view = linesView(dossier, new URLSearchParams())
  const assumed = assumedIn(view.sheet, true, [])
  const made = view.accounts.flatMap((lines, place) => {
    const sheet = view.sheet.accounts[place]
    if (sheet === undefined || (account !== undefined && lines.id !== account)) return []
    return [accountPart(lines, shownUnder(view.sheet, sheet, assumed), locale)]
  })
  const parts = made.map(({ part }) => part)
  const [only] = account === undefined ? [] : parts
  const told = toldOf(
    parts.map(({ heading, told: words }) => [heading?.name ?? '', words]),
    locale,
  )
  return {
    title: only?.title ?? embedText(locale, 'linesOf', { question: of.head.question }),
    told,
    parts:
      parts.length === 0
        ? []
        : [
            ...parts,
            legendPart(
              made.map(({ drawn }) => drawn),
              locale,
            ),
          ],
  }
}

function accountPart(lines: AccountLines, shown: Shown, locale: Locale) {
  const { weighed } = shown.binding
  const sentence = linesSentence(weighed, locale)
  // The drawing for wide pages is left out: a column of text on another page has no room for it.
  const drawn = [1, 2].flatMap((width): DrawnLines[] => {
    const [drawing, woven] = [lines.drawings[width], shown.woven[width]]
    const { nodes, threads } = shown
    return drawing && woven ? [{ drawing, woven, nodes, threads, number: lines.number }] : []
  })
  const part: Part = {
    heading: { number: lines.number, name: lines.title, figure: cutWords(weighed, locale), sentence },
    title: linesText(locale, 'behind', { account: lines.title }),
    told: sentence,
    drawn: drawn.map((one) => {
      const { width, height } = one.drawing
      return { width, height, body: linesBody(one, settingOf(locale, width)) }
    }),
  }
  return { part, drawn }
}

function legendPart(drawn: readonly (readonly DrawnLines[])[], locale: Locale): Part {
  const [first = []] = drawn
  return {
    title: linesText(locale, 'key'),
    told: linesText(locale, 'key.smaller'),
    drawn: first.map(({ drawing }, width) =>
      drawLegend(
        drawn.flatMap((one) => one[width] ?? []),
        locale,
        drawing.width,
      ),
    ),
  }
}

function toldOf(rows: readonly (readonly [account: string, sentence: string])[], locale: Locale): string {
  if (rows.length === 0) return recordsText(locale, 'noAccount')
  return rows.map(([account, sentence]) => embedText(locale, 'row', { account, sentence })).join(' ')
}
