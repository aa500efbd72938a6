import type { Statement } from '@hearsay/case'
import {
  dayWords,
  digits,
  type Locale,
  type Piece,
  saidText,
  titleFor,
  unstopped,
  type WhenWords,
} from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import { hrefOutside } from '../across/outside.ts'
import type { Dossier } from '../dossier.ts'
import { caseHref, editionHref, statementHref } from '../links.ts'
import { whenIn } from '../records/own-words.ts'
import { saidAt } from '../records/said-at.ts'
import { type SaidItem, saidItem } from './item.ts'

/** A statement on a page of its own, with an address that stays. */
export interface AloneView {
  readonly item: SaidItem
  readonly title: string
  /** The date of its page, where the statement gives none. */
  readonly published?: WhenWords
  readonly case: { readonly href: string; readonly title: string; readonly language: string }
  /** Which edition this is of, and its address; absent where nobody published it. */
  readonly edition?: { readonly sentence: readonly Piece[]; readonly href: string; readonly address: string }
  /** The statement as it stands now, where this is of an earlier edition. */
  readonly now?: string
}

/** @param site where the site is, such as `https://hearsay.example` */
export function aloneView(dossier: Dossier, statement: Statement, site: string): AloneView {
  const { id, case: of, locale, edition } = dossier
  const home = edition?.isLatest === false ? editionHref(id, edition.number, locale) : caseHref(id, locale)
  const at = saidAt(of, statement)
  return {
    item: outside(saidItem(dossier, statement, accountNumbers(of)), home),
    title: unstopped(titleFor(of, statement.id, locale)),
    ...(at?.byPage && { published: whenIn(of, at.when, [statement.id], locale) }),
    case: { href: home, title: of.head.title, language: of.head.language },
    ...(edition && { edition: editionOf(dossier, edition, statement.id, site) }),
    ...(edition?.isLatest === false && { now: statementHref(id, statement.id, locale) }),
  }
}

function editionOf(
  { id, locale }: Dossier,
  { number, published }: NonNullable<Dossier['edition']>,
  statement: string,
  site: string,
): NonNullable<AloneView['edition']> {
  const href = statementHref(id, statement, locale, number)
  const day = (spoken: Locale) => dayWords(published, spoken)
  const sentence = saidText.pieces(locale, 'ofEdition', { number: digits(number, locale), day })
  return { sentence, href, address: `${site}${href}` }
}

/** Links to other statements lead to the dossier, where they stand. */
function outside(item: SaidItem, dossier: string): SaidItem {
  const moved = <T extends { readonly href?: string }>(link: T): T => {
    return link.href === undefined ? link : { ...link, href: hrefOutside(link.href, dossier) }
  }
  return {
    ...item,
    takenBack: item.takenBack.map(moved),
    relations: item.relations.map(({ sentence, links }) => ({ sentence, links: links.map(moved) })),
  }
}
