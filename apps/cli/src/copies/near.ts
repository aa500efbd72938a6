import { signatureOf, wordsOf } from '@hearsay/text'
import { commandText, type Locale } from '@hearsay/words'
import type { World } from '../capture/world.ts'
import { capturesOf } from '../draft/captures.ts'
import { safe } from '../output/safe.ts'
import { table } from '../output/table.ts'
import { paragraph } from '../output/wrap.ts'
import type { Held } from './held.ts'

/** What a document shares with pages held already. */
export interface NearCopies {
  readonly document: string
  readonly words: number
  /** The nearest first. Shares are of telling fingerprints, 0–1: how much of the one stands in the other. */
  readonly near: readonly {
    readonly id: string | number
    readonly prints: number
    readonly share: { readonly document: number; readonly page: number }
  }[]
}

/**
 * Of the article of each page of a file: menus and footers are everybody's. @throws {Failure} where it cannot
 * be captured
 */
export async function nearCopies(
  names: readonly string[],
  { index, ids }: Held,
  world: World,
): Promise<NearCopies[]> {
  const found: NearCopies[] = []
  for await (const { incoming, text, article } of capturesOf(names, world)) {
    const signature = signatureOf(wordsOf(text, article.length > 0 ? article : undefined))
    const near = index.near(signature).map(({ page, prints, share }) => ({
      id: ids[page] ?? page,
      prints,
      share: { document: share.asked, page: share.page },
    }))
    found.push({ document: incoming.name, words: signature.words, near })
  }
  return found
}

export function nearReport(found: readonly NearCopies[], locale: Locale): string {
  if (found.every(({ near }) => near.length === 0)) return paragraph(commandText(locale, 'noCopies'))
  return table(
    [
      { title: commandText(locale, 'column.document') },
      { title: commandText(locale, 'column.held') },
      { title: commandText(locale, 'column.ofDocument'), align: 'right' },
      { title: commandText(locale, 'column.ofHeld'), align: 'right' },
    ],
    found.flatMap(({ document, near }) =>
      near.map(({ id, share }) => [
        safe(document),
        safe(String(id)),
        percentWords(share.document, locale),
        percentWords(share.page, locale),
      ]),
    ),
  )
}

function percentWords(share: number, locale: Locale): string {
  return commandText(locale, 'percent', { percent: Math.round(share * 100) })
}
