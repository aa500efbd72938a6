import type { Decision } from '@hearsay/store'
import { deskText } from '@hearsay/words'
import { authorId } from '../cases/author.ts'
import type { Person } from '../people/person.ts'
import type { Named } from './deciders.ts'
import type { Drafted } from './draft.ts'
import type { Outcome } from './outcome.ts'

/** What somebody is told of what came of their decision, and whether it stands as they meant it. */
export interface Told {
  readonly came: Outcome
  readonly told: string
  readonly taken: boolean
}

const TAKEN: ReadonlySet<Outcome> = new Set(['accepted', 'refused', 'undone', 'changed'])

/** Which decision was meant, by the name of the action that somebody asked for. */
export interface MeantDecision {
  readonly key: string
  readonly person: Pick<Person, 'id'>
  readonly meant: string
}

const MEANT: Readonly<Record<string, string>> = { accept: 'accepted', refuse: 'refused' }

/** What came of a decision, in words; of what is proposed no more, who decided it and how. */
export function toldOf(
  came: Outcome,
  { key, person, meant }: MeantDecision,
  decisions: readonly Decision[],
  named: Named,
): Told {
  const first = came === 'gone' ? decisions.find((each) => each.key === key) : undefined
  // It needed what was refused before it: what was meant has come about.
  if (came === 'gone' && !first && meant === 'refuse')
    return { came, told: deskText('en', 'decide.came.dropped'), taken: true }
  if (!first || meant === 'undo')
    return { came, told: deskText('en', `decide.came.${came}`), taken: TAKEN.has(came) }
  const is = howOf(first)
  const isMine = first.person === authorId(person)
  // It came a second time, since the first answer was lost on the way.
  if (isMine && is === MEANT[meant])
    return { came: is, told: deskText('en', `decide.came.${is}`), taken: true }
  const told = isMine ? deskText('en', `live.mine.${is}`) : decidedWords(first, named)
  return { came, told, taken: false }
}

/** The last decisions that are looked through for what was decided under somebody's hands. */
const LAST = 50

/** What others decided last, by proposal, in words. */
export function decidedByOthers(
  { decisions }: Pick<Drafted, 'decisions'>,
  person: Pick<Person, 'id'>,
  named: Named,
) {
  return decisions
    .filter((each) => each.person !== authorId(person))
    .slice(-LAST)
    .map((each) => ({ key: each.key, told: decidedWords(each, named) }))
}

function decidedWords(decision: Decision, named: Named): string {
  return deskText('en', `live.other.${howOf(decision)}`, { name: named(decision.person) })
}

const howOf = ({ entries }: Decision) => (entries === null ? 'refused' : 'accepted')
