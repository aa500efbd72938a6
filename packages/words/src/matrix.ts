import type { Case } from '@hearsay/case'
import type { AchChange, AchSensitivity } from '@hearsay/weighing'
import ar from './ar/matrix.ts'
import { listedShort } from './command.ts'
import en from './en/matrix.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'
import { gistWords, nameWithin } from './names.ts'
import { unstopped } from './numbers.ts'
import { shortFor } from './titles.ts'

/** What the command and the dossier say of competing hypotheses. */
export const matrixText = messages<keyof typeof en>({ en, ar })

/**
 * An item of the matrix within a sentence: something said, with its source, or an exhibit or the like by its
 * name.
 */
export function itemName(of: Case, id: string, locale: Locale): string {
  const statement = of.statement.get(id)
  if (!statement) return shortFor(of, id, locale)
  const { source } = statement
  const gist = (spoken: Locale) => unstopped(gistWords(statement, spoken))
  return source === null
    ? matrixText(locale, 'itemUnnamed', { gist })
    : matrixText(locale, 'item', { gist, source: (spoken) => nameWithin(of, source, spoken) })
}

/** Which single changes would alter the order of accounts, and what the first of them would come to. */
export function sensitivitySentence(
  of: Case,
  sensitivities: readonly AchSensitivity[],
  locale: Locale,
): string {
  const count = sensitivities.length
  if (count === 0) return matrixText(locale, 'unmoved')
  const leading = sensitivities.filter((one) => one.leaderChanges)
  const [first] = leading
  if (!first) return matrixText(locale, 'moved', { count })
  return matrixText(locale, 'movedFirst', {
    count,
    leading: leading.length,
    condition: (spoken) => conditionWords(of, first.change, spoken),
    leaders: (spoken) => accountNames(of, first.order[0] ?? [], spoken),
  })
}

/** Which items are rated the same for every account. */
export function undiagnosticSentence(of: Case, ids: readonly string[], locale: Locale): string {
  return matrixText(locale, 'undiagnostic', { count: ids.length, items: itemNames(of, ids, locale) })
}

/** Accounts by their short names, as a list. */
export function accountNames(of: Case, ids: readonly string[], locale: Locale): string {
  return listedShort(
    ids.map((id) => shortFor(of, id, locale)),
    locale,
  )
}

function conditionWords(of: Case, change: AchChange, locale: Locale): string {
  switch (change.kind) {
    case 'item-dropped':
      return matrixText(locale, 'without.item', { items: itemName(of, change.item, locale) })
    case 'line-dropped':
      return matrixText(locale, 'without.line', { items: itemNames(of, change.items, locale) })
    case 'rating-shifted': {
      const { from, to } = change
      return matrixText(locale, 'rated', {
        item: itemName(of, change.item, locale),
        to: (spoken) => matrixText(spoken, `grade.${to}`),
        from: (spoken) => matrixText(spoken, `grade.${from}`),
        account: shortFor(of, change.account, locale),
      })
    }
  }
}

function itemNames(of: Case, ids: readonly string[], locale: Locale): string {
  return listedShort(
    ids.map((id) => itemName(of, id, locale)),
    locale,
  )
}
