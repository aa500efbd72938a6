/**
 * The place that a party was given in a picture.
 * @throws {Error} where it was given none
 */
export function spotOf<T>(spots: ReadonlyMap<string, T>, id: string): T {
  const spot = spots.get(id)
  if (!spot) throw new Error(`expected a place in the picture for "${id}"; found none`)
  return spot
}
