import type { Case } from '../fold/case.ts'
import type { Statement } from '../kinds/index.ts'

/** A statement and those that report it, innermost first; the fold has checked that the chain ends. */
export function chainOf(of: Case, statement: Statement): Statement[] {
  const chain: Statement[] = []
  for (let at: Statement | undefined = statement; at; at = holderOf(of, at)) chain.push(at)
  return chain
}

/** The statement that reports this one. */
function holderOf(of: Case, { within }: Statement): Statement | undefined {
  return within === undefined ? undefined : of.statement.get(within)
}
