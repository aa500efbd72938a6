import type { Desk } from '@hearsay/store'
import { deskText } from '@hearsay/words'
import { type ActionFailure, error, fail, type RequestEvent } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import type { Counts } from '#lib/server/deciding/bulk.ts'
import { decidersOf } from '#lib/server/deciding/deciders.ts'
import { decisionsOf } from '#lib/server/deciding/decisions.ts'
import type { Outcome, Place } from '#lib/server/deciding/outcome.ts'
import { type Told, toldOf } from '#lib/server/deciding/told.ts'
import { WrongError } from '#lib/server/deciding/wrong.ts'
import { desk } from '#lib/server/desk.ts'
import { everybody } from '#lib/server/people/everybody.ts'
import { mayAs } from '#lib/server/people/person.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { effectsOf } from '#lib/server/weighed.ts'

/** What came of a form: of one decision, of several at once, or what is wrong, with what was given. */
export interface Answer {
  readonly came?: Outcome
  /**
   * The same in words, with who decided it first where somebody did; and whether it stands as it was meant.
   */
  readonly told?: string
  readonly taken?: boolean
  readonly counts?: Counts
  /** What it changed of the figures of accounts, in sentences. */
  readonly effects?: readonly string[]
  readonly wrong?: string
  /** The action that was asked for, and the texts of its form, so that nothing that was written is lost. */
  readonly asked?: string
  readonly given?: Readonly<Record<string, string>>
}

interface Given {
  readonly store: Desk
  readonly place: Place
  readonly form: FormData
}

/** An action of a page. Readers look at pages, and decide nothing. */
export function acted(work: (given: Given) => Promise<Answer>) {
  return async (
    event: RequestEvent<{ id: string; document: string }>,
  ): Promise<Answer | ActionFailure<Answer>> => {
    const { request, params, locals, url } = event
    const person = signedIn(locals)
    if (!mayAs(person.role, 'reporter')) error(403, deskText('en', 'noPage'))
    const form = await request.formData()
    const place = { caseId: params.id, page: params.document, person }
    try {
      const store = await desk()
      const { value: before } = await found(store.reader.load(params.id))
      const done = await work({ store, place, form })
      const answer = { ...done, effects: effectsOf(before, (await store.reader.load(params.id)).value) }
      if (answer.came === undefined) return answer
      const asked = { key: String(form.get('key') ?? ''), person, meant: actionIn(url) }
      return { ...answer, ...(await told(store, params.id, answer.came, asked)) }
    } catch (fault) {
      if (!(fault instanceof WrongError)) throw fault
      return fail(400, { wrong: fault.message, asked: actionIn(url), given: textsOf(form) })
    }
  }
}

async function told(
  store: Desk,
  caseId: string,
  came: Outcome,
  asked: Parameters<typeof toldOf>[1],
): Promise<Told> {
  const [{ value }, decisions] = [await store.reader.load(caseId), await decisionsOf(store, caseId)]
  return toldOf(came, asked, decisions, await decidersOf({ case: value, decisions }, everybody))
}

const actionIn = ({ searchParams }: URL): string =>
  [...searchParams.keys()].find((name) => name.startsWith('/'))?.slice(1) ?? ''

function textsOf(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  )
}
