import { mayAs, type Person, type Role } from './people/person.ts'

/**
 * Who may come in: anybody; whoever is signed in, even by a password alone; or whoever has at least a role,
 * and a second factor.
 */
export type Rule = 'anybody' | 'signed in' | Role

/**
 * Who may ask for what, by route: one line for each, and a test that every route has one
 * (access.test.ts). What is not here is nobody's.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  '/': 'reader',
  '/auth/[...rest]': 'anybody',
  '/case/[id]': 'reader',
  '/case/[id]/capture': 'reporter',
  '/case/[id]/find': 'reader',
  '/case/[id]/live': 'reader',
  '/case/[id]/page/[document]': 'reader',
  '/case/[id]/page/[document]/captured': 'reader',
  '/case/[id]/page/[document]/original': 'reader',
  '/case/[id]/publish': 'editor',
  '/case/[id]/record/[record]': 'reader',
  '/case/[id]/record/[record]/change': 'reporter',
  '/case/[id]/record/[record]/retract': 'reporter',
  '/case/[id]/record/[record]/sign': 'editor',
  '/case/[id]/records': 'reader',
  '/case/[id]/records/[kind]': 'reader',
  '/case/[id]/records/[kind]/new': 'reporter',
  '/me': 'signed in',
  '/new': 'reporter',
  '/people': 'steward',
  '/recover': 'anybody',
  '/search': 'reader',
  '/search/hits': 'reader',
  '/sign-in': 'anybody',
  '/sign-in/code': 'anybody',
  '/sign-out': 'signed in',
  '/welcome': 'anybody',
}

/** What becomes of somebody who asks: they come in, or what they have to do first, or there is nothing. */
export type Verdict = 'in' | 'sign in' | 'second factor' | 'nothing'

/** What becomes of a person, or of somebody unknown, who asks for what a rule is about. */
export function verdictOn(rule: Rule | undefined, person: Person | null): Verdict {
  if (rule === 'anybody') return 'in'
  if (person === null) return 'sign in'
  if (rule === 'signed in') return 'in'
  if (!person.hasSecondFactor) return 'second factor'
  return rule !== undefined && mayAs(person.role, rule) ? 'in' : 'nothing'
}
