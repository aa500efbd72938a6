import { type Case, chainOf, type Statement, takenBackBy } from '@hearsay/case'
import { takenBackIn } from '@hearsay/weighing'
import { type Locale, type Piece, saidText, sourceName, whenWords } from '@hearsay/words'
import { saidId } from '../links.ts'
import { saidAt } from './said-at.ts'

/** Somebody took a statement back, or the report that it comes through, or what it copies. */
export interface TakenBack {
  /** Who took it back, and when. */
  readonly sentence: readonly Piece[]
  /** The statement that takes it back, on the dossier; absent where a copy falls with what it copies. */
  readonly href?: string
}

/**
 * Everybody who took a statement back; where nobody did, whoever took back a report that it stands in. A
 * statement that carries nothing for another reason is a copy of such a one.
 */
export function takenBack(of: Case, statement: Statement, locale: Locale): TakenBack[] {
  for (const each of chainOf(of, statement)) {
    const by = takenBackBy(of, each.id)
    if (by.length > 0) return by.map((recant) => taken(of, recant, each.id === statement.id, locale))
  }
  const falls = takenBackIn(of).statements.has(statement.id)
  return falls ? [{ sentence: saidText.pieces(locale, 'copyFalls') }] : []
}

function taken(of: Case, recant: Statement, own: boolean, locale: Locale): TakenBack {
  const at = saidAt(of, recant)
  const who = (spoken: Locale) => sourceName(of, recant.source, spoken)
  const key = own ? 'takenBack' : 'fallsWith'
  return {
    sentence:
      at === undefined
        ? saidText.pieces(locale, key, { who })
        : saidText.pieces(locale, `${key}On`, { who, when: (spoken) => whenWords(at.when, spoken).words }),
    href: `#${saidId(recant.id)}`,
  }
}
