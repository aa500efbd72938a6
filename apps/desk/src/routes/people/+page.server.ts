import { deskText } from '@hearsay/words'
import { type ActionFailure, fail } from '@sveltejs/kit'
import { handOver, unkept } from '#lib/server/cases/hand-over.ts'
import { toldOf } from '#lib/server/cases/told.ts'
import { desk } from '#lib/server/desk.ts'
import { fieldsOf } from '#lib/server/fields.ts'
import { PeopleError } from '#lib/server/people/errors.ts'
import { people } from '#lib/server/people/index.ts'
import { isRole } from '#lib/server/people/person.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
  const all = await people()
  const everybody = await all.all()
  const cases = await unkept(await desk(), everybody)
  return { everybody, invitations: await all.invitations(), own: locals.person?.id, unkept: cases }
}

export const actions: Actions = {
  invite: async ({ request }) => {
    const { role } = fieldsOf(await request.formData(), ['role'])
    if (!isRole(role)) return wrong('people.noRole')
    const all = await people()
    const link = `${all.origin}/welcome?invitation=${await all.invite(role)}`
    return { link, says: deskText('en', 'people.invited', { role: deskText('en', `role.${role}`) }) }
  },

  withdraw: async ({ request }) => {
    const { id } = fieldsOf(await request.formData(), ['id'])
    if (id !== '') await (await people()).withdraw(id)
    return said('people.withdrawn')
  },

  role: async ({ request }) => {
    const { id, role } = fieldsOf(await request.formData(), ['id', 'role'])
    if (!isRole(role)) return wrong('people.noRole')
    const all = await people()
    return await unlessFault(all.setRole(id, role), () => said('people.roleSet'))
  },

  recover: async ({ request }) => {
    const { id } = fieldsOf(await request.formData(), ['id'])
    const all = await people()
    return await unlessFault(all.letInAgain(id), (token) => ({
      link: `${all.origin}/recover?link=${token}`,
      ...said('people.letInAgain'),
    }))
  },

  signOut: async ({ request }) => {
    const { id } = fieldsOf(await request.formData(), ['id'])
    const all = await people()
    return await unlessFault(all.endSessions(id), () => said('people.signedOut'))
  },

  remove: async ({ request }) => {
    const { id, sure } = fieldsOf(await request.formData(), ['id', 'sure'])
    if (sure === '') return wrong('people.notSure')
    const all = await people()
    return await unlessFault(all.remove(id), () => said('people.removed'))
  },

  handOver: async ({ request }) => {
    const { id, person } = fieldsOf(await request.formData(), ['id', 'person'])
    const everybody = await (await people()).all()
    return await toldOf(handOver(await desk(), everybody, id, person), 'guard.handedOver')
  },
}

/** What an action has to tell: what was done, with a link that is shown this once, or what is wrong. */
interface Told {
  readonly says?: string
  readonly link?: string
  readonly wrong?: string
}

type Key = Parameters<typeof deskText>[1]

async function unlessFault<T>(
  work: Promise<T>,
  done: (given: T) => Told,
): Promise<Told | ActionFailure<Told>> {
  try {
    return done(await work)
  } catch (found) {
    if (!(found instanceof PeopleError)) throw found
    return wrong(found.code === 'last-steward' ? 'people.lastSteward' : 'people.nobody')
  }
}

function said(key: Key): Told {
  return { says: deskText('en', key) }
}

function wrong(key: Key): ActionFailure<Told> {
  return fail(400, { wrong: deskText('en', key) })
}
