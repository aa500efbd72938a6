import { isObject, type Json } from '../json.ts'
import { escapeToken } from '../pointer.ts'
import { BUNDLE_FORMAT, type Bundle, brief, type Failure, failure } from './format.ts'

/*
 * The strict shape of a bundle: every field there, none besides. What a field holds is checked where it is
 * used.
 */

type Report = (failure: Failure) => void
type Check = (value: Json | undefined, where: string, report: Report) => void

const text: Check = (value, where, report) => {
  if (typeof value !== 'string') report(failure('bad-shape', where, 'text', brief(value)))
}

const exactly =
  (expected: Json): Check =>
  (value, where, report) => {
    if (value !== expected) report(failure('bad-shape', where, brief(expected), brief(value)))
  }

const anything: Check = (value, where, report) => {
  if (value === undefined) report(failure('bad-shape', where, 'a value', 'nothing'))
}

const anyObject: Check = (value, where, report) => {
  if (!isObject(value)) report(failure('bad-shape', where, 'an object', brief(value)))
}

const list =
  (item: Check): Check =>
  (value, where, report) => {
    if (!Array.isArray(value)) report(failure('bad-shape', where, 'a list', brief(value)))
    else for (let i = 0; i < value.length; i++) item(value[i], `${where}/${i}`, report)
  }

const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, where, report) => {
    if (!isObject(value)) {
      report(failure('bad-shape', where, 'an object', brief(value)))
      return
    }
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(fields, key)) continue
      report(failure('bad-shape', `${where}/${escapeToken(key)}`, 'no such field', brief(value[key])))
    }
    for (const [key, check] of Object.entries(fields)) check(value[key], `${where}/${key}`, report)
  }

/** Chooses the shape by whether a field is there. */
const when =
  (field: string, then: Check, otherwise: Check): Check =>
  (value, where, report) =>
    (isObject(value) && Object.hasOwn(value, field) ? then : otherwise)(value, where, report)

const opening = when(
  'erased',
  object({ path: text, erased: exactly(true) }),
  object({ path: text, salt: text, value: anything }),
)

const earlier = object({ checkpoint: text, proof: list(text) })
const openings = list(opening)
const entry = object({ hash: text, leaf: anyObject, openings })
const document = when('base64', object({ sha256: text, base64: text }), object({ sha256: text, text }))

const bundle = object({
  format: exactly(BUNDLE_FORMAT),
  key: text,
  checkpoint: text,
  history: list(earlier),
  entries: list(entry),
  documents: list(document),
})

/** Whether a value has the shape of a part of a bundle. */
export const isHistory = (value: Json): boolean => fits(value, earlier)
export const isOpenings = (value: Json): boolean => fits(value, openings)
export const isEntry = (value: Json): boolean => fits(value, entry)
export const isDocument = (value: Json): boolean => fits(value, document)

function fits(value: Json, check: Check): boolean {
  let right = true
  check(value, '', () => {
    right = false
  })
  return right
}

/** The bundle, typed, or null after reporting every field that is wrong. */
export function readShape(value: Json, report: Report): Bundle | null {
  let right = true
  bundle(value, '', (wrong) => {
    right = false
    report(wrong)
  })
  return right ? (value as unknown as Bundle) : null // the checks above are the type, field by field
}
