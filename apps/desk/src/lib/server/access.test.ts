import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { RULES, verdictOn } from './access.ts'
import { type Person, ROLES } from './people/person.ts'

const ROUTES = fileURLToPath(new URL('../../routes', import.meta.url))

/** Every route that answers, by the folder: a page, or whatever a server file answers. */
const routes = [
  ...new Set(
    globSync('**/+{page,server}*', { cwd: ROUTES }).map((file) =>
      `/${dirname(file)}`.replace(/^\/\.$/, '/').replaceAll('\\', '/'),
    ),
  ),
].sort()

const person = (role: Person['role'], hasSecondFactor: boolean): Person => {
  return { id: 'p', name: 'P', email: 'p@desk.example', role, hasSecondFactor }
}

/** Who asks; those who have but a password stand for their role. */
const ASKERS = [
  ['nobody', null],
  ...ROLES.map((role) => [role, person(role, true)] as const),
  ...ROLES.map((role) => [`${role} with a password alone`, person(role, false)] as const),
] as const

test('routes are found', () => expect(routes.length).toBeGreaterThan(6))

test.each(routes)('%s has a rule', (route) => expect(Object.keys(RULES)).toContain(route))

test.each(Object.keys(RULES))('%s is a route', (route) => expect(routes).toContain(route))

describe.each(routes)('%s', (route) => {
  const rule = RULES[route]
  test.each(ASKERS)('asked for by %s', (_, asker) =>
    expect(verdictOn(rule, asker)).toBe(expected(rule, asker)),
  )
})

test.each(ASKERS)('what has no rule is nothing for %s', (_, asker) => {
  expect(verdictOn(undefined, asker)).not.toBe('in')
})

/** Written otherwise than what it checks: who comes in under a rule, as a list. */
function expected(rule: string | undefined, asker: Person | null): string {
  const lists: Readonly<Record<string, readonly string[]>> = {
    reader: ['reader', 'reporter', 'editor', 'steward'],
    reporter: ['reporter', 'editor', 'steward'],
    editor: ['editor', 'steward'],
    steward: ['steward'],
  }
  if (rule === 'anybody') return 'in'
  if (!asker) return 'sign in'
  if (rule === 'signed in') return 'in'
  if (!asker.hasSecondFactor) return 'second factor'
  return lists[rule ?? '']?.includes(asker.role) ? 'in' : 'nothing'
}

test('what a stranger is answered, and who looks after people, is not decided by the way', () => {
  const strangers = Object.keys(RULES).filter((route) => RULES[route] === 'anybody')
  expect(strangers).toEqual(['/auth/[...rest]', '/recover', '/sign-in', '/sign-in/code', '/welcome'])
  expect(RULES['/people']).toBe('steward')
})
