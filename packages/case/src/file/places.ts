import type { Issue } from '../errors.ts'

/** Issues in the order of their places, each once: what holds for many items is said where it stands. */
export function inPlace(issues: readonly Issue[], files: readonly { readonly name: string }[]): Issue[] {
  const rank = new Map(files.map(({ name }, index) => [name, index]))
  const once = new Map(issues.map((issue) => [keyOf(issue), issue]))
  const of = ({ position }: Issue) => [
    rank.get(position?.file ?? '') ?? 0,
    position?.line ?? 0,
    position?.column ?? 0,
  ]
  return [...once.values()].sort((a, b) => compare(of(a), of(b)))
}

function keyOf({ position, path, message }: Issue): string {
  return JSON.stringify([position?.file, position?.line, position?.column, path.at(-1), message])
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((number, index) => number !== b[index])
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}
