import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { RULES, verdictFor, verdictOn } from './access.ts'
import { authorId } from './cases/author.ts'
import { openCase } from './cases/new-case.ts'
import { sees } from './cases/sees.ts'
import { type Person, ROLES } from './people/person.ts'
import { MARA, NEW_CASE, OLEG, openTestDesk } from './testing/desk.ts'

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

/** Who asks in these; everybody here has one id, and so one place in cases. */
const ME = person('reader', true)

/** What a case can be to whoever asks, and whether they then see it. */
const CASES = [
  ['open', [], true],
  ['limited to them', [ME, MARA], true],
  ['limited to others', [MARA, OLEG], false],
  ['not there', null, false],
] as const

describe.each(routes)('%s', (route) => {
  test.each(CASES)(
    'of a case that is %s is answered as it should be, to everybody',
    async (_, to, isSeen) => {
      const desk = await openTestDesk()
      const id = to === null ? 'no-case' : await openCase(desk, MARA, NEW_CASE)
      if (to !== null) await desk.writer.changeInsiders(id, '', () => to.map(authorId))
      for (const [, asker] of ASKERS) {
        const came = await verdictFor({ route, params: { id }, person: asker }, (of, who) =>
          sees(desk, of, who),
        )
        const byRule = expected(RULES[route], asker)
        const isHidden = route.startsWith('/case/[id]') && byRule === 'in' && !isSeen
        expect(came).toBe(isHidden ? 'nothing' : byRule)
      }
    },
  )
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
