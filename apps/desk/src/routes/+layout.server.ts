import { authorId } from '#lib/server/cases/author.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals: { person } }) => ({
  person: person && {
    // Under which their browser keeps what is theirs.
    id: authorId(person),
    name: person.name,
    role: person.role,
    hasSecondFactor: person.hasSecondFactor,
  },
})
