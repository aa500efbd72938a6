import type { ChangedCases } from '../core/changed.ts'
import type { About } from '../core/compose/about.ts'
import type { Subscribers } from '../subscribers/open.ts'
import type { SubscriberRow } from '../subscribers/tables.ts'
import { tokenFor } from '../subscribers/tokens.ts'
import type { Mailer } from './mailer.ts'

/** All that sending meets. */
export interface World {
  readonly subscribers: Subscribers
  readonly cases: ChangedCases
  readonly mailer: Mailer
  readonly about: About
  /** The address of the pages behind the links, without a path: `https://digest.paper.example`. */
  readonly origin: string
  /** Ends early: what is under way is brought to its end, and nothing more is begun. */
  readonly signal?: AbortSignal | undefined
  /** How long nobody else takes up what we have, in milliseconds; a minute where nothing is said. */
  readonly lease?: number
}

/** Paths of the pages behind the links, a letter each: the header in which one stands is never folded. */
const PATHS = { confirm: 'c', choices: 'r', leave: 'u', erase: 'e' } as const

export function linkTo(
  { subscribers, origin }: Pick<World, 'subscribers' | 'origin'>,
  purpose: keyof typeof PATHS,
  row: SubscriberRow,
): string {
  return `${origin}/${PATHS[purpose]}/${tokenFor(subscribers.keys, purpose, row)}`
}

/** The id of a message, the same for the same thing told to the same reader. */
export function messageIdFor({ keys }: Subscribers, about: string): string {
  return keys.code('message', about).subarray(0, 16).toString('hex')
}
