import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals: { person } }) => ({
  person: person && { name: person.name, role: person.role, hasSecondFactor: person.hasSecondFactor },
})
