import { idMaker } from '@hearsay/reading/draft'
import type { Page } from '../page.ts'
import type { Mention, Said } from '../said/said.ts'
import type { DraftParty, Parties } from './parties.ts'

/** Who is meant: one party for each name, and one for each that the page does not show. */
export function resolveParties(pages: readonly Page[], said: readonly Said[]): Parties {
  const newId = idMaker()
  const found = new Map<string, { party: DraftParty; mentions: Mention[] }>()
  const byMention = new Map<Mention, DraftParty>()
  const outlets = pages.map(({ outlet, name }) => outletOf(outlet ?? name))
  for (const mention of mentionsIn(said)) byMention.set(mention, partyOf(mention))
  return {
    all: [...found.values()].map(({ party }) => party),
    of: (mention) => byMention.get(mention) ?? partyOf(mention),
    outlet: (page) => outlets[page] ?? outletOf(`page ${page}`),
  }

  function outletOf(name: string): DraftParty {
    return add(name.toLowerCase(), 'outlet', name, null)
  }

  function partyOf(mention: Mention): DraftParty {
    const key = mention.known
      ? mention.name.toLowerCase()
      : `${mention.page} ${mention.span[0]} ${mention.name}`
    return add(key, mention.crowd ? 'crowd' : 'person', mention.name, mention)
  }

  function add(key: string, type: DraftParty['type'], name: string, mention: Mention | null): DraftParty {
    const known = found.get(key)
    if (known) {
      if (mention) known.mentions.push(mention)
      return known.party
    }
    const mentions = mention ? [mention] : []
    const party = { id: newId(name, 'party'), type, name, aliases: [], mentions }
    found.set(key, { party, mentions })
    return party
  }
}

/** Every mention of somebody who speaks, is spoken to or is rested on, in the order of the pages. */
export function mentionsIn(said: readonly Said[]): Mention[] {
  return said.flatMap(({ source, addressee, basis }) =>
    [source, addressee, basis.by].filter((each) => each !== null),
  )
}
