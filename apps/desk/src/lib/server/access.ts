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
  '/case/[id]/diff': 'reader',
  '/case/[id]/document/[document]': 'reader',
  '/case/[id]/document/[document]/picture': 'reader',
  '/case/[id]/find': 'reader',
  '/case/[id]/live': 'reader',
  '/case/[id]/page/[document]': 'reader',
  '/case/[id]/page/[document]/captured': 'reader',
  '/case/[id]/page/[document]/original': 'reader',
  '/case/[id]/party/[party]/protected': 'reader',
  '/case/[id]/people': 'reader',
  '/case/[id]/preview': 'reader',
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

/** What is asked for, and by whom. */
export interface Asking {
  readonly route: string | null
  readonly params: { readonly id?: string | undefined }
  readonly person: Person | null
}

/**
 * What becomes of whoever asks. A route of a case is for those who see the case, besides: where it is not
 * theirs, as where it is not there, there is nothing.
 */
export async function verdictFor(
  { route, params: { id }, person }: Asking,
  sees: (caseId: string, person: Person) => Promise<boolean>,
): Promise<Verdict> {
  const verdict = verdictOn(RULES[route ?? ''], person)
  if (verdict !== 'in' || !isOfCase(route)) return verdict
  return person !== null && id !== undefined && (await sees(id, person)) ? 'in' : 'nothing'
}

const CASE = '/case/[id]'

function isOfCase(route: string | null): boolean {
  return route === CASE || route?.startsWith(`${CASE}/`) === true
}

/** What becomes of a person, or of somebody unknown, who asks for what a rule is about. */
export function verdictOn(rule: Rule | undefined, person: Person | null): Verdict {
  if (rule === 'anybody') return 'in'
  if (person === null) return 'sign in'
  if (rule === 'signed in') return 'in'
  if (!person.hasSecondFactor) return 'second factor'
  return rule !== undefined && mayAs(person.role, rule) ? 'in' : 'nothing'
}
