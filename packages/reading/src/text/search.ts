/**
 * Index of the first for which something holds that holds of all after it, or the length when it holds of
 * none: binary search.
 */
export function firstOf<T>(all: readonly T[], holds: (each: T) => boolean): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    const each = all[middle]
    if (each !== undefined && holds(each)) high = middle
    else low = middle + 1
  }
  return low
}
