import { type PartyAnswers, sameKey } from './answers.ts'
import type { SameForms } from './cast.ts'
import type { Form } from './forms.ts'

/** Which forms are one, and which of the candidates say so. */
export interface Joined {
  readonly chosen: readonly SameForms[]
  /** The form that stands for all that a form is one with. */
  readonly partyOf: (form: Form) => Form
}

/**
 * Each form goes into one other, the likeliest, and never round in a circle: where it has gone into somebody
 * without a name, it is that one who goes further. What a person accepted comes first, and nothing holds by which two that they hold apart, or two parties of the case, would be one.
 */
export function join(
  forms: readonly Form[],
  candidates: readonly SameForms[],
  answers: PartyAnswers,
): Joined {
  const into = new Map<Form, Form>()
  const members = new Map<Form, Form[]>(forms.map((form) => [form, [form]]))
  const refused = new Set(answers.refused)
  const last = (form: Form): Form => {
    let found = form
    for (let next = into.get(found); next; next = into.get(found)) found = next
    return found
  }
  for (const [from, to] of held(forms, answers)) put(from, to)
  const chosen: SameForms[] = []
  for (const each of candidates) {
    const from = into.has(each.from) ? last(each.from) : each.from
    if (from !== each.from && from.phrase.name !== '') continue
    if (canPut(from, each.into) && put(from, each.into)) chosen.push({ ...each, from })
  }
  return { chosen: outermostFirst(chosen), partyOf: last }

  function canPut(from: Form, to: Form): boolean {
    const [mine, theirs] = [members.get(last(from)) ?? [from], members.get(last(to)) ?? [to]]
    return mine.every((one) => theirs.every((other) => !areApart(one, other)))
  }

  function areApart(one: Form, other: Form): boolean {
    if (one.known && other.known && one.known.id !== other.known.id) return true
    return refused.has(sameKey(one.key, other.key)) || refused.has(sameKey(other.key, one.key))
  }

  function put(from: Form, to: Form): boolean {
    const [mine, theirs] = [last(from), last(to)]
    if (mine === theirs) return false
    into.set(mine, theirs)
    members.set(theirs, [...(members.get(theirs) ?? [theirs]), ...(members.get(mine) ?? [mine])])
    return true
  }
}

/** What holds already: names of one party of the case, and what a person accepted. */
function held(forms: readonly Form[], { accepted }: PartyAnswers): [Form, Form][] {
  const byKey = new Map(forms.map((form) => [form.key, form]))
  const first = new Map<string, Form>()
  const names = forms.flatMap((form): [Form, Form][] => {
    const one = form.known ? first.get(form.known.id) : undefined
    if (form.known && !one) first.set(form.known.id, form)
    return one ? [[form, one]] : []
  })
  const agreed = accepted.flatMap((key): [Form, Form][] => {
    const [from, into] = key
      .replace(/^same /, '')
      .split(' = ')
      .map((each) => byKey.get(each))
    return from && into ? [[from, into]] : []
  })
  return [...names, ...agreed]
}

/** Whoever has gone into another is none to go into: what goes into a form stands before where that form goes. */
function outermostFirst(chosen: readonly SameForms[]): SameForms[] {
  const into = new Map(chosen.map((each) => [each.from, each.into]))
  const depth = (form: Form): number => {
    let count = 0
    for (let next = into.get(form); next; next = into.get(next)) count++
    return count
  }
  return [...chosen].sort((a, b) => depth(b.from) - depth(a.from) || b.chance - a.chance)
}
