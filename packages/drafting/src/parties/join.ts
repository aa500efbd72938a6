import { type PartyAnswers, sameKey } from './answers.ts'
import type { SameForms } from './cast.ts'
import type { Form } from './forms.ts'

/** Which forms are one, and which of the candidates say so. */
export interface Joined {
  /** In an order in which nobody goes into one who has gone into another. */
  readonly chosen: readonly SameForms[]
  /** The form that stands for all that a form is one with. */
  readonly partyOf: (form: Form) => Form
}

/** What keeps forms together and apart, whatever is proposed. */
export interface Bounds {
  readonly answers: PartyAnswers
  /** The crowd of each part of one: no part is a whole. */
  readonly wholes: ReadonlyMap<Form, Form>
}

/**
 * Each form goes into one other, the likeliest, and never round in a circle: where it has gone into somebody
 * without a name, it is that one who goes further. What a person accepted comes first, and nothing holds by
 * which two that they hold apart, or two parties of the case, would be one.
 * @param candidates surest first
 */
export function join(forms: readonly Form[], candidates: readonly SameForms[], bounds: Bounds): Joined {
  const groups = new Groups(forms)
  const areApart = apartBy(bounds)
  for (const [from, into] of held(forms, bounds.answers)) groups.put(from, into)
  const chosen: SameForms[] = []
  for (const candidate of candidates) {
    const each = turned(candidate, groups)
    if (!each || groups.last(each.from) === groups.last(each.into)) continue
    if (groups.of(each.from).some((one) => groups.of(each.into).some((other) => areApart(one, other))))
      continue
    groups.put(each.from, each.into)
    chosen.push(each)
  }
  return { chosen: outermostFirst(chosen), partyOf: (form) => groups.last(form) }
}

/** A candidate as what stands for its forms by now; null where a name would go into two. */
function turned({ from, into, ...why }: SameForms, groups: Groups): SameForms | null {
  const [mine, theirs] = [groups.last(from), groups.last(into)]
  if (mine.known && !theirs.known) return { from: theirs, into: mine, ...why }
  return mine === from || mine.phrase.name === '' ? { from: mine, into, ...why } : null
}

/** Forms by what they have gone into. */
class Groups {
  readonly #into = new Map<Form, Form>()
  readonly #members: Map<Form, Form[]>

  constructor(forms: readonly Form[]) {
    this.#members = new Map(forms.map((form) => [form, [form]]))
  }

  last(form: Form): Form {
    let found = form
    for (let next = this.#into.get(found); next; next = this.#into.get(found)) found = next
    return found
  }

  of(form: Form): readonly Form[] {
    return this.#members.get(this.last(form)) ?? [form]
  }

  put(from: Form, into: Form): void {
    const [mine, theirs] = [this.last(from), this.last(into)]
    if (mine === theirs) return
    this.#members.set(theirs, [...this.of(theirs), ...this.of(mine)])
    this.#into.set(mine, theirs)
  }
}

function apartBy({ answers, wholes }: Bounds): (one: Form, other: Form) => boolean {
  const refused = new Set(answers.refused)
  const whole = new Set(wholes.values())
  return (one, other) =>
    (!answers.isOpen && one.known !== null && other.known !== null && one.known.id !== other.known.id) ||
    (wholes.has(one) && whole.has(other)) ||
    (wholes.has(other) && whole.has(one)) ||
    refused.has(sameKey(one.key, other.key)) ||
    refused.has(sameKey(other.key, one.key))
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

/**
 * Whoever has gone into another is none to go into: what goes into a form stands before where that form goes.
 */
function outermostFirst(chosen: readonly SameForms[]): SameForms[] {
  const into = new Map(chosen.map((each) => [each.from, each.into]))
  const depth = (form: Form): number => {
    let count = 0
    for (let next = into.get(form); next; next = into.get(next)) count++
    return count
  }
  return [...chosen].sort((a, b) => depth(b.from) - depth(a.from) || b.chance - a.chance)
}
