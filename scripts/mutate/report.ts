import type { Mutant } from './mutants.ts'
import type { Verdict } from './run-tests.ts'

export interface Tried extends Mutant {
  readonly group: string
  readonly verdict: Verdict
  readonly seconds: number
}

/** One mutant in one line: `killed   4.2 s  apps/cli/src/main.ts:7  "===" → "!=="`. */
export function triedLine({ verdict, seconds, path, line, before, after }: Tried): string {
  const took = `${seconds.toFixed(1).padStart(5)} s`
  return `${verdict.padEnd(8)} ${took}  ${path}:${line}  ${brief(before)} → ${brief(after)}`
}

/** Totals for each group and for all, and every survivor with its place. */
export function report(tried: readonly Tried[]): string {
  const survivors = tried.filter(({ verdict }) => verdict === 'survived')
  return [
    ...[...Map.groupBy(tried, ({ group }) => group)].map(([group, some]) => `${group}: ${totals(some)}`),
    `all: ${totals(tried)}`,
    ...(survivors.length > 0 ? ['', 'Survivors', ...survivors.map(triedLine)] : []),
  ].join('\n')
}

/** A mutant that never ends is noticed too: the tests do not pass. */
function totals(tried: readonly Tried[]): string {
  const count = (verdict: Verdict) => tried.filter((each) => each.verdict === verdict).length
  const endless = count('timeout')
  const killed = count('killed') + endless
  return `${killed} of ${tried.length} killed (${endless} by never ending), ${count('survived')} survived`
}

function brief(text: string): string {
  const line = JSON.stringify(text.replace(/\s+/g, ' '))
  return line.length > 60 ? `${line.slice(0, 57)}…"` : line
}
