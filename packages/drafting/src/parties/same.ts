import { type Cast, reports, type SameForms } from './cast.ts'
import { sameCounts } from './crowds.ts'
import type { Form } from './forms.ts'
import { sameLeads } from './leads.ts'
import { sameNames } from './names.ts'
import { sameOffices } from './offices.ts'
import { sameSayings, sayingsOf } from './sayings.ts'
import { ownVoices } from './voices.ts'

/** Which forms may be one party, surest first. */
export function sameForms(cast: Cast): SameForms[] {
  const sayings = sayingsOf(cast.pages, cast.said)
  const names = sameNames(cast)
  const found = [
    ...names,
    ...sameOffices(cast, groupsBy(names)),
    ...sameLeads(cast, sayings),
    ...sameCounts(cast),
    ...sameSayings(cast, sayings),
  ].filter(({ from, into }) => !reports(from, into))
  return [...ownVoices(cast), ...found].sort((a, b) => b.chance - a.chance)
}

/** The form that stands for all whose names are one name. */
function groupsBy(names: readonly SameForms[]): (form: Form) => Form {
  const into = new Map<Form, Form>()
  const last = (form: Form): Form => {
    let found = form
    for (let next = into.get(found); next; next = into.get(found)) found = next
    return found
  }
  for (const each of [...names].sort((a, b) => b.chance - a.chance)) {
    const [from, to] = [last(each.from), last(each.into)]
    if (from !== to) into.set(from, to)
  }
  return last
}
