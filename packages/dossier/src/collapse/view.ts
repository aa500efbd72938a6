import type { AccountForm } from '@hearsay/weighing'
import { collapseText, firstHandWords, type Locale, leadSentence, rangeWords } from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import type { Dossier } from '../dossier.ts'
import { keptOfCase } from '../kept.ts'

/** The collapse: a row for each account, from voices to what is left when those who depend fail together. */
export interface CollapseView {
  readonly stages: readonly { readonly id: StageId; readonly label: string; readonly explained: string }[]
  readonly rows: readonly CollapseRow[]
  readonly key: string
}

export interface CollapseRow {
  readonly account: string
  readonly number: number
  readonly short: string
  readonly title: string
  readonly sentence: string
  readonly cells: readonly CollapseCell[]
}

/** One stage of one account: the number in words, and as units; `hatched` ones may or may not be there. */
export interface CollapseCell {
  readonly text: string
  readonly minor?: string
  readonly solid: number
  readonly hatched: number
  /** There may be more than can be drawn, or more than anybody knows. */
  readonly more: boolean
}

type StageId = 'voices' | 'pages' | 'lines' | 'left'
const STAGES: readonly StageId[] = ['voices', 'pages', 'lines', 'left']

/** Units that a stage draws at most. */
const DRAWN = 40

export const collapseView = keptOfCase(({ case: case_, weighing, locale }: Dossier): CollapseView => {
  const numbers = accountNumbers(case_)
  return {
    stages: STAGES.map((id) => ({
      id,
      label: collapseText(locale, `${id}.label`),
      explained: collapseText(locale, `${id}.explained`),
    })),
    rows: weighing.accounts.flatMap(({ account: id, core }) => {
      const account = case_.account.get(id)
      if (!account) return []
      return [
        {
          account: id,
          number: numbers.get(id) ?? 1,
          short: account.short,
          title: account.title,
          sentence: leadSentence(case_, id, core, locale),
          cells: STAGES.map((stage) => CELLS[stage](core, locale)),
        },
      ]
    }),
    key: collapseText(locale, 'key'),
  }
})

const CELLS: { readonly [S in StageId]: (form: AccountForm, locale: Locale) => CollapseCell } = {
  voices: ({ f1 }, locale) => drawn(rangeWords(f1, locale), f1.low, f1.high),
  pages: ({ f0, cited }, locale) =>
    drawn(
      rangeWords({ low: f0, high: f0 }, locale),
      f0,
      f0 + cited,
      cited === 0 ? undefined : collapseText(locale, 'cited', { count: cited }),
    ),
  lines: ({ atWord: { f2, own } }, locale) => {
    const [low, high] = [f2.low ?? 0, f2.high ?? 0]
    return drawn(rangeWords({ low, high }, locale), low, high, firstHandWords(low, high, own, locale))
  },
  left: ({ atWord: { f5 } }, locale) => {
    const [low, high] = [f5.low.lower ?? 0, f5.high.upper ?? 0]
    return drawn(rangeWords({ low, high }, locale), low, high)
  },
}

/** So many units for certain, and more, up to `high`, that may or may not be there. */
function drawn(text: string, low: number, high: number | null, minor?: string): CollapseCell {
  const solid = Math.min(low, DRAWN)
  const hatched = Math.min((high ?? low) - low, DRAWN - solid)
  const more = high === null || high > DRAWN
  return { text, solid, hatched, more, ...(minor !== undefined && { minor }) }
}
