import type { Issue } from '../errors.ts'

/** Issues in the order of their places, each once: what holds for many items is said where it stands. */
export function inPlace(issues: readonly Issue[], files: readonly { readonly name: string }[]): Issue[] {
  const rank = new Map(files.map(({ name }, index) => [name, index]))
  const once = new Map(joined(issues).map((issue) => [keyOf(issue), issue]))
  const of = ({ position }: Issue) => [
    rank.get(position?.file ?? '') ?? 0,
    position?.line ?? 0,
    position?.column ?? 0,
  ]
  return [...once.values()].sort((a, b) => compare(of(a), of(b)))
}

/** A mention that cannot be an id is one problem: its form, and the id that was meant. */
function joined(issues: readonly Issue[]): Issue[] {
  const unknown = new Map(
    issues.flatMap((issue) => (issue.code === 'reference' ? [[spotOf(issue), issue]] : [])),
  )
  const told = new Set<Issue>()
  const shapes = issues.map((issue): Issue => {
    const mention = issue.code === 'shape' ? unknown.get(spotOf(issue)) : undefined
    if (mention === undefined) return issue
    told.add(mention)
    return { ...issue, message: issue.message + (/; did you mean [^?]+\?$/.exec(mention.message)?.[0] ?? '') }
  })
  return shapes.filter((issue) => !told.has(issue))
}

function spotOf({ position, path }: Issue): string {
  return JSON.stringify([position, path.join('.')])
}

function keyOf({ position, path, message }: Issue): string {
  return JSON.stringify([position?.file, position?.line, position?.column, path.at(-1), message])
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((number, index) => number !== b[index])
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}
