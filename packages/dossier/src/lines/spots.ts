/**
 * The place that a party was given in a picture.
 * @throws {Error} where it was given none
 */
export function spotOf<T>(spots: ReadonlyMap<number, T>, place: number): T {
  const spot = spots.get(place)
  if (!spot) throw new Error(`expected a place in the picture for vertex ${place}; found none`)
  return spot
}
