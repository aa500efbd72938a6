import type { LineFigures } from '@hearsay/weighing'
import {
  accountsText,
  completenessSentence,
  cutWords,
  digits,
  independenceSentence,
  inRow,
  type Locale,
  linesWords,
  numbers,
  rangeWords,
  shortName,
} from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { rowOf } from './row.ts'
import type { AccountCell, AccountRow, Weighed } from './view.ts'

type Figure = (lines: LineFigures, spoken: Locale) => string

/** F0 to F5, completeness and load-bearing parties, each explained in words. */
export function figureRows(dossier: Dossier, weighed: readonly Weighed[]): AccountRow[] {
  const { locale } = dossier
  const row = (id: Parameters<typeof rowOf>[0], cellOf: (one: Weighed) => AccountCell) =>
    rowOf(id, weighed.map(cellOf), locale)
  const lines = (of: Figure) => (one: Weighed) => lineCell(one, of, locale)
  return [
    row('f0', ({ figures }) => figure(digits(figures.core.f0, locale))),
    row('f1', ({ figures }) => figure(rangeWords(figures.core.f1, locale))),
    row(
      'f2',
      lines(({ f2 }, spoken) => linesWords(f2, spoken)),
    ),
    row(
      'f3',
      lines(({ f3 }, spoken) => cutWords(f3, spoken)),
    ),
    row(
      'f4',
      lines(({ f4 }, spoken) => cutWords(f4, spoken)),
    ),
    row(
      'f5',
      lines(({ f5 }, spoken) => cutWords(f5, spoken)),
    ),
    row('bearing', (one) => bearingCell(dossier, one)),
    row('stated', (one) => statedCell(one, locale)),
    row('independence', (one) => independenceCell(dossier, one)),
  ]
}

/** A number of lines with pages at their word, and strict beside it. */
function lineCell({ figures: { core } }: Weighed, of: Figure, locale: Locale): AccountCell {
  const minor = accountsText(locale, 'strict', { lines: (spoken) => of(core.strict, spoken) })
  return { main: of(core.atWord, locale), figure: true, minor }
}

function bearingCell({ case: case_, locale }: Dossier, { figures }: Weighed): AccountCell {
  const every = figures.core.atWord.loadBearing.every.map((id) => shortName(case_, id, locale))
  return words(every.length > 0 ? inRow(every, locale) : accountsText(locale, 'nobodyAlone'))
}

function statedCell({ figures: { core } }: Weighed, locale: Locale): AccountCell {
  const { stated, asserting } = core.completeness
  return {
    main: numbers(locale, 'share', { part: stated, whole: asserting }),
    figure: true,
    minor: asserting === 0 ? completenessSentence(core.completeness, locale) : undefined,
  }
}

function independenceCell({ locale }: Dossier, { figures: { core } }: Weighed): AccountCell {
  const { pairs } = core.independence
  if (pairs === 0)
    return words(accountsText(locale, core.independence.origins.length === 1 ? 'oneOrigin' : 'nothing'))
  return words(independenceSentence(core.independence, locale))
}

function figure(main: string): AccountCell {
  return { main, figure: true }
}

function words(main: string): AccountCell {
  return { main, figure: false }
}
