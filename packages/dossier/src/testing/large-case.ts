import type { Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { copying, custody, exhibits } from './large/evidence.ts'
import { dependences, people, ties } from './large/people.ts'
import { chanceFrom } from './large/random.ts'
import { accounts, claims, documents, type Size, statements } from './large/speech.ts'

/** What the budgets of a large case are measured with. */
export const LARGE: Size = { documents: 40, statements: 500, accounts: 8 }

/**
 * A case as large as a long investigation, the same every time for one seed: 68 parties, chains of up to
 * three voices, every basis, pages cited and not held, copying, ties, dependences, exhibits with their
 * custody.
 */
export function largeCase(seed = 10, size: Size = LARGE): Entry[] {
  const chance = chanceFrom(seed)
  const pages = documents(size)
  const said = [...claims(size), ...statements(size, chance, pages.quoted)]
  return [
    entry('case', {
      id: 'large',
      kicker: 'Large',
      title: 'A large case',
      question: 'What happened at the bridge?',
      language: 'en',
    }),
    entry('author', { id: 'ana', name: 'Ana', role: 'editor' }),
    ...people(),
    ...pages.entries,
    ...exhibits(chance),
    ...said,
    ...ties(chance),
    ...custody(chance),
    ...copying(said),
    ...dependences(chance),
    ...accounts(size),
  ]
}
