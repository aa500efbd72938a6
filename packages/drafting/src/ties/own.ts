/** "My men told me": who leads others, and speaks of them as theirs. */
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import type { DraftTie } from './tie.ts'

/** Where it is known of what body they are, those whom they call theirs are of it too. */
export function ownTies(said: readonly Said[], parties: Parties, known: readonly DraftTie[]): DraftTie[] {
  return said.flatMap((each, index): DraftTie[] => {
    const { source, within } = each
    const holder = within === null ? undefined : said[within]
    const noun =
      /^(?:my|his|her) (men|crews?|boys|officers|soldiers|troops|fighters|people|team|staff)$/i.exec(
        source?.name ?? '',
      )
    if (!source || !holder?.source || !noun?.[1]) return []
    const [head, theirs] = [parties.formOf(holder.source), parties.formOf(source)]
    const body = known.find(({ from, to }) => from === head && to !== theirs)?.to
    const ends: Pick<DraftTie, 'from' | 'relation' | 'to'> = body
      ? { from: theirs, relation: 'member-of', to: body }
      : { from: head, relation: /staff|team|people/i.test(noun[1]) ? 'leads' : 'commands', to: theirs }
    return [
      {
        ...ends,
        detail: source.name.replace(/\s+/g, ' '),
        cites: within ?? index,
        reason: 'of-his',
        restsOn: [{ page: each.page, span: source.span }],
        chance: 0.7,
      },
    ]
  })
}
