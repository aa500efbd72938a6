/** "20 to 25", "at least 2", "12". */
export function countWords({ low, high }: { readonly low: number; readonly high: number | null }): string {
  if (high === null) return `at least ${low}`
  return low === high ? String(low) : `${low} to ${high}`
}
