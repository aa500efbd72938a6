import { z } from 'zod'
import { EDTF_EXPECTED, isEdtf, timeOf } from './dates.ts'

/** What stands where a sealed value was erased; equals the ledger's constant of the same name. */
export const ERASED = '[erased]'

/** A stable, readable id: lower-case words joined by `-`, compounds by `:`; unique within a case. */
export const id = z
  .string()
  .max(160)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(:[a-z0-9]+(-[a-z0-9]+)*)*$/,
    'expected an id: lower-case letters, digits and single hyphens, such as us-airstrike',
  )

/** A point in time, RFC 3339 in UTC with whole seconds or milliseconds. */
export const timestamp = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/, 'expected a UTC time such as 2026-11-23T09:30:00Z')
  .refine((value) => timeOf(value) !== undefined, 'expected a time that exists')

/** One line or paragraph that a person wrote. Control characters other than tab and newline are refused. */
export const text = z
  .string()
  .min(1, 'expected some text')
  .max(20_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
  .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/, 'expected text without control characters')
  .refine((value) => value.isWellFormed(), 'expected well-formed Unicode (no lone surrogate)')

/** `sha256:` and 64 hexadecimal digits: the hash of a document's untouched bytes. */
export const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 hexadecimal digits')

/** An inexact date in EDTF (ISO 8601-2), level 0 to 2, such as `2015-04~` or `2015-04-11/2015-04-12`. */
const edtf = z.preprocess(
  // YAML reads a bare year as a number.
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().max(100).refine(isEdtf, EDTF_EXPECTED).meta({ control: 'date' }),
)

/**
 * When something was said or happened: an EDTF date, the words the source used for it, or both.
 * `inferred` gives the reasoning where the date is ours and not the source's.
 */
export const when = z.union([
  edtf.transform((value) => ({ edtf: value })),
  z
    .strictObject({ edtf: edtf.optional(), as: text.optional(), inferred: text.optional() })
    .refine((value) => value.edtf !== undefined || value.as !== undefined, 'expected edtf, as, or both'),
])
export type When = z.output<typeof when>

/** A list that may have been erased; it then reads as an empty list. */
export function erasable<T extends z.ZodType>(list: z.ZodArray<T>) {
  return z.union([z.literal(ERASED).transform((): z.output<T>[] => []), list])
}

/** A sentence an editor wrote, and the ids of the records it rests on. One that cites nothing is refused. */
export const cited = z.strictObject({
  text,
  cites: z.array(id).min(1, 'expected at least one id: a sentence that cites nothing cannot be published'),
})
export type Cited = z.output<typeof cited>

/** Sentences with their citations, in reading order. */
export const prose = z.array(cited).min(1)

/** How many: a count with bounds. `high: null` means that no upper bound is known. */
export const count = z
  .strictObject({
    low: z.int().min(0),
    high: z.int().min(0).nullable(),
    quantifier: text.optional(),
    inferred: text.optional(),
  })
  .refine((value) => value.high === null || value.high >= value.low, 'expected high to be at least low')
export type Count = z.output<typeof count>
