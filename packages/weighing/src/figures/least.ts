/** The lesser of two figures. `null` is more than any number: it has no bound, or cannot be cut. */
export function least(a: number | null, b: number | null): number | null {
  return fewer(a, b) ? a : b
}

/** Whether a figure is less than another, where `null` is more than any number. */
export function fewer(a: number | null, b: number | null): boolean {
  return a !== null && (b === null || a < b)
}
