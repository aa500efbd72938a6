/**
 * What a form gave, each a text: nothing where it was left out, or where a file stands in its place. U+0000,
 * which no text in PostgreSQL can hold, stands there as what HTML reads in its place.
 */
export function fieldsOf<K extends string>(form: FormData, names: readonly K[]): Record<K, string> {
  const fields = names.map((name): [K, string] => {
    const value = form.get(name)
    return [name, typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : '']
  })
  return Object.fromEntries(fields) as Record<K, string>
}
