import type { AccountForm, LineFigures } from '@hearsay/weighing'
import { accountsText, cutWords, digits, type Locale, linesWords, rangeWords } from '@hearsay/words'
import type { Weighed } from './view.ts'

/** F0 to F5 of every account: a row for each, so that many accounts are as easy to compare as two. */
export interface FigureTable {
  readonly columns: readonly { readonly id: FigureId; readonly label: string; readonly explained: string }[]
  readonly rows: readonly FigureRow[]
}

export interface FigureRow {
  readonly account: string
  readonly number: number
  readonly short: string
  readonly cells: readonly FigureCell[]
}

export interface FigureCell {
  readonly main: string
  /** The strict number where it is another, or what is cited and not held. */
  readonly minor?: string | undefined
}

type FigureId = 'f0' | 'f1' | 'f2' | 'f3' | 'f4' | 'f5'
const FIGURES: readonly FigureId[] = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5']

export function figureTable(
  weighed: readonly Weighed[],
  numbers: ReadonlyMap<string, number>,
  locale: Locale,
): FigureTable {
  return {
    columns: FIGURES.map((id) => ({
      id,
      label: accountsText(locale, `${id}.label`),
      explained: accountsText(locale, `${id}.explained`),
    })),
    rows: weighed.map(({ account, figures: { core } }) => ({
      account: account.id,
      number: numbers.get(account.id) ?? 1,
      short: account.short,
      cells: FIGURES.map((id) => CELLS[id](core, locale)),
    })),
  }
}

const CELLS: { readonly [F in FigureId]: (form: AccountForm, locale: Locale) => FigureCell } = {
  f0: ({ f0, cited }, locale) => ({
    main: digits(f0, locale),
    minor: cited === 0 ? undefined : accountsText(locale, 'cited', { count: cited }),
  }),
  f1: ({ f1 }, locale) => ({ main: rangeWords(f1, locale) }),
  f2: linesCell(({ f2 }, locale) => linesWords(f2, locale)),
  f3: linesCell(({ f3 }, locale) => cutWords(f3, locale)),
  f4: linesCell(({ f4 }, locale) => cutWords(f4, locale)),
  f5: linesCell(({ f5 }, locale) => cutWords(f5, locale)),
}

/** A number of lines with pages at their word, and strict beside it where that is another. */
function linesCell(of: (lines: LineFigures, locale: Locale) => string) {
  return ({ atWord, strict }: AccountForm, locale: Locale): FigureCell => {
    const main = of(atWord, locale)
    const isSame = of(strict, locale) === main
    return {
      main,
      minor: isSame ? undefined : accountsText(locale, 'strict', { lines: (spoken) => of(strict, spoken) }),
    }
  }
}
