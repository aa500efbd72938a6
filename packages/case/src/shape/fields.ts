import type { z } from 'zod'

type Path = readonly (string | number)[]

/** What of the library's definitions is read here; every part may be missing. */
interface Inner {
  readonly def: {
    readonly type: string
    readonly innerType?: Inner
    readonly in?: Inner
    readonly out?: Inner
    readonly element?: Inner
    readonly options?: readonly Inner[]
    readonly shape?: Readonly<Record<string, Inner>>
  }
}

/** Names of the fields that a schema knows where a path leads, whichever of its forms they belong to. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  return formsAt(schema, path).flatMap(({ def }) => Object.keys(def.shape ?? {}))
}

/** The schemas that a value at a path may have to fit: more than one where it may take several forms. */
export function formsAt(schema: z.ZodType, path: Path): Inner[] {
  let forms = unwrapped(schema as unknown as Inner)
  for (const key of path) forms = forms.flatMap((form) => inside(form, key)).flatMap(unwrapped)
  return forms
}

function inside({ def }: Inner, key: string | number): Inner[] {
  const next = typeof key === 'number' ? def.element : def.shape?.[key]
  return next ? [next] : []
}

/** Takes off what says that a value may be missing, null, or is changed on the way. */
function unwrapped(schema: Inner): Inner[] {
  const { innerType, options, type, in: input, out } = schema.def
  if (innerType) return unwrapped(innerType)
  if (type === 'union') return (options ?? []).flatMap(unwrapped)
  if (type === 'pipe') return [input, out].flatMap((side) => (side ? unwrapped(side) : []))
  return [schema]
}
