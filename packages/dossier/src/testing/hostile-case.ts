import type { Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { endedBidi } from '@hearsay/text'
import { fullCase } from './full-case.ts'

/** Markup, quotes, ends of what was not begun, and a text turned round that nobody turns back. */
const HOSTILE = `<script>alert(1)</script>"><img src=x onerror='alert(2)'>&amp; \u2069\u202e]]>--> {count}`
const ARABIC = 'من قصف السجن «أبو غريب» في 11 أبريل 2015؟'

/** What somebody would call things to break out of a picture: of 300 characters, and in mixed directions. */
export const HOSTILE_NAMES = [HOSTILE, 'W'.repeat(300), `${ARABIC} ${HOSTILE}`, 'م'.repeat(300)] as const

/**
 * A case of nine accounts in which every name is hostile.
 * @param written what becomes of a name: a store takes none that turns more than itself around
 */
export function hostileCase(written = (name: string): string => name): Entry[] {
  const more = [0, 1, 2].map((index) =>
    entry('account', {
      id: `more-${index}`,
      at: '2026-01-20T00:00:00Z',
      title: 'x',
      short: 'x',
      needs: [`c-${index}`],
      sentences: [{ text: 'They say so.', cites: [`s-${index}`] }],
    }),
  )
  return [...fullCase(), ...more].map((one, index) =>
    renamed(one, written(HOSTILE_NAMES[index % 4] ?? HOSTILE)),
  )
}

function renamed(one: Entry, name: string): Entry {
  if (one.kind === 'case')
    return { ...one, kicker: name, title: name, question: `${ARABIC} ${name.repeat(6)}` }
  if (one.kind === 'account') return { ...one, title: name, short: name }
  return one.kind === 'party' ? { ...one, name } : one
}

/** The same as a store takes it. */
export function storedHostileCase(): Entry[] {
  return hostileCase(endedBidi)
}
