/**
 * Chances that a statement bears as proposed, counted on drafts of fifteen incidents whose gold is known (857
 * bearings): by how many statements the claim has, and by the mean chance of this one to be of one claim with
 * the rest. Low, since most of what is said of an incident bears on nothing that is disputed.
 */
const CHANCES: readonly { readonly statements: number; readonly alike: readonly number[] }[] = [
  { statements: 9, alike: [0.16, 0.2, 0.22, 0.4] },
  { statements: Number.POSITIVE_INFINITY, alike: [0.24, 0.38, 0.58, 0.68] },
]
/** Where the steps of `alike` end. */
const STEPS = [0.3, 0.45, 0.55]

/** 0–1. */
export function chanceOf(statements: number, alike: number): number {
  const row = CHANCES.find((each) => statements <= each.statements)
  const step = STEPS.findIndex((end) => alike < end)
  return row?.alike[step < 0 ? STEPS.length : step] ?? 0
}
