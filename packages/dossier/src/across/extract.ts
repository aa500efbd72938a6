import { fold } from '@hearsay/case'
import { weighCase } from '@hearsay/weighing'
import type { Dossier } from '../dossier.ts'
import { type Acting, actingIn } from './acting.ts'
import { type Ahead, aheadIn } from './ahead.ts'
import { type Card, cardOf } from './card.ts'
import type { PublishedCase } from './published.ts'
import { type Revision, revisionsIn } from './revisions.ts'
import { type Rumour, rumoursIn } from './rumour.ts'
import { type Setting, settingOf } from './setting.ts'
import { type Story, storyOf } from './story.ts'

/**
 * What pages across cases show of one case, in one language, as plain JSON: it is made once for each edition,
 * so that such a page need not fold every case.
 */
export interface Extract {
  readonly card: Card
  readonly ahead: readonly Ahead[]
  readonly revisions: readonly Revision[]
  readonly rumours: readonly Rumour[]
  readonly stories: readonly Story[]
  readonly parties: readonly Acting[]
  readonly setting: Setting
}

/** Of an extract: changes when the same case comes to another one. What was made by another is made again. */
export const EXTRACT_VERSION = '2'

/** Folds and weighs the case, once for each edition that is told: O(editions × entries). */
export function extractOf(published: PublishedCase): Extract {
  const { id, entries, locale } = published
  const of = fold(entries)
  const weighing = weighCase(of)
  const dossier: Dossier = {
    id,
    locale,
    case: of,
    weighing,
    entries,
    latest: of,
    ledger: { size: entries.length, root: '' },
  }
  const ahead = aheadIn(of, locale)
  return {
    card: cardOf(dossier, published),
    ahead,
    revisions: revisionsIn(of, locale),
    rumours: rumoursIn(of, locale),
    stories: [...of.narrative.values()].map((narrative) => storyOf(of, narrative, locale)),
    parties: actingIn(of, weighing, ahead, published),
    setting: settingOf(of, locale),
  }
}
