import { randomUUID } from 'node:crypto'
import type { RecordKind } from '@hearsay/case'
import { deskText, kindWords } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { authorId } from '#lib/server/cases/author.ts'
import { found } from '#lib/server/cases/found.ts'
import { lastDecision, undo } from '#lib/server/deciding/undo.ts'
import { desk } from '#lib/server/desk.ts'
import { mayAs } from '#lib/server/people/person.ts'
import { journeyView } from '#lib/server/records/journey.ts'
import { BY_FORM } from '#lib/server/records/record.ts'
import { recordView } from '#lib/server/records/view.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

/** Kinds of records that somebody makes about one of another kind, with the field that names it. */
const ADDED: Readonly<Partial<Record<RecordKind, readonly (readonly [RecordKind, string])[]>>> = {
  exhibit: [
    ['custody', 'exhibit'],
    ['analysis', 'exhibit'],
    ['bearing', 'of'],
  ],
  party: [
    ['tie', 'from'],
    ['rating', 'of'],
    ['merge', 'from'],
  ],
  claim: [
    ['bearing', 'claim'],
    ['account', 'needs.0'],
  ],
  account: [
    ['assessment', 'of'],
    ['belief', 'of'],
  ],
  narrative: [
    ['sighting', 'of'],
    ['belief', 'of'],
  ],
  statement: [
    ['bearing', 'of'],
    ['outcome', 'of'],
    ['rating', 'of'],
  ],
  document: [['copying', 'copy']],
  case: [['assessment', 'of']],
}

export const load: PageServerLoad = async ({ params: { id, record }, locals }) => {
  const person = signedIn(locals)
  const store = await desk()
  const { value: of } = await found(store.reader.load(id))
  const view = recordView(of, record)
  if (!view) error(404, deskText('en', 'noPage'))
  const assessment = of.assessment.get(record)
  const mayUndo = lastDecision(await store.reader.decisions(id), BY_FORM, person)
  return {
    record: view,
    added: (view.isStanding ? (ADDED[view.kind] ?? []) : []).map(([kind, field]) => ({
      kind,
      words: kindWords(kind, 'en'),
      query: new URLSearchParams({ [field]: record }).toString(),
    })),
    journey: view.kind === 'exhibit' && view.isStanding ? journeyView(of, record) : null,
    signing: assessment && {
      isSigned: [...of.signature.values()].some((one) => one.of === record),
      isOwn: assessment.by === authorId(person),
      may: mayAs(person.role, 'editor'),
    },
    undo: mayUndo?.key,
    once: randomUUID(),
  }
}

export const actions: Actions = {
  undo: async ({ request, params: { id }, locals }) => {
    const person = signedIn(locals)
    if (!mayAs(person.role, 'reporter')) error(403, deskText('en', 'noPage'))
    const key = String((await request.formData()).get('key') ?? '')
    return { undone: await found(undo(await desk(), { caseId: id, page: BY_FORM, key, person })) }
  },
}
