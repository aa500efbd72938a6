import type { Role } from './people/person.ts'

/** Who may come in: anybody, or whoever has at least a role. */
export type Rule = 'anybody' | Role

/**
 * Who may ask for what, by route: one line for each, and a test that every route has one
 * (access.test.ts). What is not here is nobody's.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  '/': 'reader',
  '/auth/[...rest]': 'anybody',
  '/case/[id]': 'reader',
  '/case/[id]/capture': 'reporter',
  '/case/[id]/page/[document]': 'reader',
  '/new': 'reporter',
  '/sign-in': 'anybody',
  '/sign-out': 'reader',
  '/welcome': 'anybody',
}
