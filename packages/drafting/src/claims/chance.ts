/**
 * Chances that a statement bears as proposed, counted on drafts of twelve incidents whose gold is known (841
 * bearings): by how many statements the claim has, and by the mean chance of this one to be of one claim with the
 * rest. Low, since most of what is said of an incident bears on nothing that is disputed.
 */
const CHANCES: readonly { readonly statements: number; readonly alike: readonly number[] }[] = [
  { statements: 9, alike: [0.1, 0.19, 0.23, 0.32] },
  { statements: Number.POSITIVE_INFINITY, alike: [0.2, 0.42, 0.49, 0.51] },
]
/** Where the steps of `alike` end. */
const STEPS = [0.35, 0.45, 0.55]

/** 0–1. */
export function chanceOf(statements: number, alike: number): number {
  const row = CHANCES.find((each) => statements <= each.statements)
  const step = STEPS.findIndex((end) => alike < end)
  return row?.alike[step < 0 ? STEPS.length : step] ?? 0
}
