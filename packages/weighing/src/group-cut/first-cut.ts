/**
 * Quick cuts to start the search from: events over a minimum vertex cut, and the busiest event again and
 * again. Greedy, so only an upper bound.
 */
import { coverOfCut, eventsByPath, largest, touchCounts } from './bounds.ts'
import { type Budget, look, type Problem, type Rest, startPosition, take } from './problem.ts'

/** The better of the two, as far as the budget goes; a cut of `lower` events cannot be bettered. */
export function firstCut(problem: Problem, rest: Rest, lower: number, budget: Budget): readonly number[] {
  const covered = coverOfCut(problem, startPosition(problem), rest)
  if (covered.length === lower) return covered
  return withoutSpare(problem, busiest(problem, rest, covered.length, budget) ?? covered, budget)
}

/**
 * Takes the event that touches most paths until nothing is left; undefined where that takes `limit` events or
 * more.
 */
function busiest(problem: Problem, rest: Rest, limit: number, budget: Budget): readonly number[] | undefined {
  const position = startPosition(problem)
  const taken: number[] = []
  let now: ReturnType<typeof look> = rest
  while (typeof now === 'object') {
    if (taken.length + 1 >= limit) return undefined
    const event = largest(touchCounts(eventsByPath(problem, position, now)))
    taken.push(event)
    take(position, problem.events[event] ?? [], 1)
    now = look(problem, position, budget)
  }
  return now === 'cut' ? taken : undefined
}

/** Drops events that the others make needless. */
function withoutSpare(problem: Problem, cut: readonly number[], budget: Budget): readonly number[] {
  let kept = [...cut]
  for (const event of cut) {
    const position = startPosition(problem)
    const others = kept.filter((g) => g !== event)
    for (const g of others) take(position, problem.events[g] ?? [], 1)
    const left = look(problem, position, budget)
    if (left === 'gave up') break
    if (left === 'cut') kept = others
  }
  return kept
}
