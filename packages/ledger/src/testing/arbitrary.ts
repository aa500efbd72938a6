import fc from 'fast-check'

/** Any JSON value whose strings are well formed, some with awkward names and numbers. */
export const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' })

const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toJSON',
    'a/b',
    'm~n',
    '',
    '10',
    '9',
    '\u20ac',
    '\ud83d\ude00',
    '\ufb33',
  ),
)

/** A JSON object with awkward member names, such as an entry may have; never the reserved one. */
export const entry = fc
  .array(fc.tuple(name, json), { maxLength: 6 })
  .map((members) => Object.fromEntries(members) as Record<string, never>)
