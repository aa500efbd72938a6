import { type Case, formOf, recordOf } from '@hearsay/case'
import { type FormView, formView } from './form-view.ts'
import { filledIn } from './given.ts'
import { mapDone, type PlaceMap, placeMap, pointed } from './place-map.ts'

/** The form of a place after something was done on its map; null where it is no form of ours. */
export function pointedForm(of: Case, sent: FormData): { form: FormView; why: string; map: PlaceMap } | null {
  const filled = filledIn(sent)
  const done = filled && mapDone(filled.given)
  if (!filled || !done) return null
  const before = recordOf(formOf('place'), filled.given)
  const { value, frame } = pointed(before, done)
  return { form: formView(of, 'place', value), why: filled.why, map: placeMap(of, value, frame) }
}
