import type { ChangedCase } from '../core/changed.ts'
import type { Choice } from '../core/choice.ts'
import { askingLetter, knownLetter } from '../core/compose/asking.ts'
import { type Composed, compose, letterFor } from '../core/compose/compose.ts'
import type { Slot } from '../core/slots.ts'
import type { Answered } from '../subscribers/asked.ts'
import { choiceOf } from '../subscribers/readers.ts'
import type { AskRow } from '../subscribers/tables.ts'
import { bounceToken } from '../subscribers/tokens.ts'
import type { Claimed } from './leases.ts'
import type { Mail } from './mailer.ts'
import { linkTo, messageIdFor, type World } from './world.ts'

/** Mails of one pass, kept for those who chose alike. */
const KEPT = 200

/** What readers of a slot get, composed once for all who chose alike. */
export type Composing = (choice: Choice, slot: Slot) => Composed | null

export function composing(casesIn: (choice: Choice) => readonly ChangedCase[], { about }: World): Composing {
  const kept = new Map<string, Composed | null>()
  return (choice, slot) => {
    const key = JSON.stringify([choice.cases, choice.locale, choice.zone, slot])
    const found = kept.get(key)
    if (found !== undefined) return found
    const made = compose(casesIn(choice), choice, slot, about)
    const [oldest] = kept.keys()
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
    kept.set(key, made)
    return made
  }
}

/** The mail of a delivery; null where what changed has been withdrawn since. */
export function digestMail(world: World, claimed: Claimed, composed: Composing): Mail | null {
  const { subscriber: row, kind, from_at, to_at } = claimed
  const { subscribers } = world
  const letter = composed(choiceOf(row), { kind, from: from_at, to: to_at })
  if (letter === null) return null
  const links = {
    choices: linkTo(world, 'choices', row),
    leave: linkTo(world, 'leave', row),
    erase: linkTo(world, 'erase', row),
  }
  return {
    ...letterFor(letter, links),
    to: subscribers.keys.open(row.id, row.address),
    messageId: messageIdFor(subscribers, `${row.id} ${to_at}`),
    date: to_at,
    bounceToken: bounceToken(subscribers.keys, row.id),
    unsubscribe: links.leave,
  }
}

/** The mail that answers somebody who asked. */
export function askedMail(world: World, ask: AskRow, { letter, row }: NonNullable<Answered>): Mail {
  const { subscribers, about } = world
  const { locale } = choiceOf(letter === 'confirm' ? { ...row, locale: ask.locale } : row)
  const erase = linkTo(world, 'erase', row)
  const made =
    letter === 'confirm'
      ? askingLetter(locale, { link: linkTo(world, 'confirm', row), erase }, about)
      : knownLetter(locale, { link: linkTo(world, 'choices', row), erase }, about)
  return {
    ...made,
    to: subscribers.keys.open(ask.id, ask.address),
    messageId: messageIdFor(subscribers, `ask ${ask.id}`),
    date: ask.asked_at,
    bounceToken: bounceToken(subscribers.keys, row.id),
  }
}
