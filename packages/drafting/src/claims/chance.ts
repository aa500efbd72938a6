/**
 * Chances that a statement bears as proposed, counted on drafts of seven incidents whose gold is known (356
 * bearings): by how many statements the claim has, and how alike this one is to the rest.
 */
const CHANCES: readonly { readonly statements: number; readonly alike: readonly number[] }[] = [
  { statements: 5, alike: [0.3, 0.32, 0.34, 0.38] },
  { statements: Number.POSITIVE_INFINITY, alike: [0.23, 0.32, 0.49, 0.66] },
]
/** Where the steps of `alike` end. */
const STEPS = [0.4, 0.55, 0.7]

/** 0–1. */
export function chanceOf(statements: number, alike: number): number {
  const row = CHANCES.find((each) => statements <= each.statements)
  const step = STEPS.findIndex((end) => alike < end)
  return row?.alike[step < 0 ? STEPS.length : step] ?? 0
}
