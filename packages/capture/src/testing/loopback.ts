import type { Policy } from '../fetch/policy.ts'
import { strictPolicy } from '../fetch/policy.ts'

/** The address that stands for the public internet in tests. Every other is held to the strict policy. */
export const PUBLIC = '127.0.0.1'

/** What a name resolves to: the first time it is asked for, the second, and from the last on always that. */
export type Answers = Readonly<Record<string, readonly (readonly string[])[]>>

export interface TestPolicy extends Policy {
  /** Names that were asked for, in order. */
  readonly asked: readonly string[]
}

/**
 * A policy under which names that end in `.test` are at 127.0.0.1, or where `answers` says; as a resolver
 * does that rebinds. For tests and benchmarks alone: no file that ships may import it.
 */
export function loopbackPolicy(answers: Answers = {}): TestPolicy {
  const asked: string[] = []
  return {
    ...strictPolicy,
    asked,
    nameFault: (name) => (name in answers || name.endsWith('.test') ? null : strictPolicy.nameFault(name)),
    addressFault: (address) => (address === PUBLIC ? null : strictPolicy.addressFault(address)),
    resolve: async (name) => {
      const times = asked.filter((one) => one === name).length
      asked.push(name)
      const known = answers[name]
      return known ? (known[times] ?? known.at(-1) ?? []) : [PUBLIC]
    },
  }
}
