import type { TextSpan } from '@hearsay/reading'
import type { Meant } from '../meant/meant.ts'
import { nameBag } from '../meant/words.ts'
import type { Page } from '../page.ts'
import type { DraftParty, Parties } from '../parties/parties.ts'
import { phraseOf } from '../parties/phrase.ts'
import type { Said } from '../said/said.ts'
import { endOf, startOf, wordsAt } from '../said/told.ts'
import { termsOf } from '../terms/terms.ts'
import type { DraftOneSource } from './one-source.ts'

/** "That was me": somebody without a name on one page speaks under it on another. */
export function unmasked(
  pages: readonly Page[],
  said: readonly Said[],
  parties: Parties,
  meant: Meant,
): DraftOneSource[] {
  const outlets = pages.map(({ outlet }) => wordsOfOutlet(outlet))
  return said
    .flatMap((each, index): DraftOneSource[] => {
      const text = pages[each.page]?.text ?? ''
      if (!each.source || !OWNS_UP.test(wordsAt(text, each.words))) return []
      const span: TextSpan = [Math.max(0, startOf(each) - AROUND), endOf(each)]
      const self = parties.of(each.source)
      const bag = new Set(nameBag(text.slice(...span)))
      const told = outlets.flatMap((own, page) =>
        page !== each.page && own.some((word) => bag.has(word)) ? [page] : [],
      )
      const words = { asked: text.slice(...span), around: text.slice(span[0], endOf(each) + AROUND * 4) }
      const found = unnamedOn(new Set(told), said, parties, self, pages, words, meant)
      if (!found) return []
      const restsOn = [
        { page: each.page, span: [startOf(each), endOf(each)] as const },
        { page: found.page, span: found.span },
      ]
      return [
        {
          members: [self, found.party],
          reason: 'unmasked',
          through: '',
          restsOn,
          cites: [index, found.index],
          chance: 0.75,
        },
      ]
    })
    .filter(({ members: [one, other] }) => one && other && meant.idOf(one) !== meant.idOf(other))
}

const OWNS_UP =
  /\b(?:that was me|it was me who|I (?:was|am) (?:the|that|your) (?:source|official|person|one who)|without my name|(?:told|said)\b[^.]{0,200}\banonymously|under my own name|I (?:am|'m) done hiding)\b/i
/** Characters before it in which somebody asks. */
const AROUND = 240

/** The words by one of which an outlet is named. */
const wordsOfOutlet = (outlet: string | null): string[] =>
  outlet === null ? [] : nameBag(outlet.split(/\s+/).slice(-2).join(' ')).filter((word) => word.length > 3)

/** Words that being called the same weighs: "you are the official who spoke". */
const CALLED_SO = 3

interface Unnamed {
  readonly party: DraftParty
  readonly index: number
  readonly page: number
  readonly span: TextSpan
}

/** The one of those without a name who says most of the same, or is called the same. */
function unnamedOn(
  on: ReadonlySet<number>,
  said: readonly Said[],
  parties: Parties,
  self: DraftParty,
  pages: readonly Page[],
  { asked, around }: { readonly asked: string; readonly around: string },
  meant: Meant,
): Unnamed | null {
  const [called, mine] = [new Set(termsOf(asked)), new Set(termsOf(around))]
  let best: { found: Unnamed; score: number } | null = null
  for (const [index, each] of said.entries()) {
    if (!on.has(each.page) || !each.source || each.source.crowd || each.isSummary) continue
    const party = parties.of(each.source)
    const { name, kind, head } = phraseOf(each.source.name)
    // Whoever is known to be the same one already stands among them, so that nobody else is taken for them.
    if (party !== self && (meant.isBody(party) || (name !== '' && kind === 'person'))) continue
    const words = wordsAt(pages[each.page]?.text ?? '', each.words)
    const alike = new Set([...termsOf(words), ...termsOf(each.source.name)].filter((word) => mine.has(word)))
      .size
    const isCalledSo = name === '' && head.length > 3 && called.has(termsOf(head)[0] ?? '')
    const score = alike + (isCalledSo ? CALLED_SO : 0)
    if (score < 2 || (best && best.score >= score)) continue
    best = { found: { party, index, page: each.page, span: each.source.span }, score }
  }
  return best && best.found.party !== self ? best.found : null
}
