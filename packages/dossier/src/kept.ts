/**
 * Keeps what is made from an object for as long as the object lives: dossiers are cached, their pictures too.
 */
export function kept<T extends object, R>(make: (from: T) => R): (from: T) => R {
  const made = new WeakMap<T, { readonly value: R }>()
  return (from) => {
    const found = made.get(from) ?? { value: make(from) }
    made.set(from, found)
    return found.value
  }
}
