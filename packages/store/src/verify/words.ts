import type { Context, Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import { type Fault, fault } from '../read/fault.ts'
import { textsQuoted } from '../write/words.ts'

/** Whether the entries make a case, and its statements stand in its documents. */
export async function wordFaults<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  place: Place,
  entries: readonly E[],
): Promise<Fault[]> {
  const { rules } = context
  const step = (code: Fault['code'], expected: string, work: () => void): Fault[] => {
    try {
      work()
      return []
    } catch (error) {
      return [fault(code, '/entries', expected, error instanceof Error ? error.message : String(error))]
    }
  }
  let value: C | undefined
  const folds = step('not-a-case', 'entries that make a case', () => {
    value = rules.fold(entries)
  })
  if (value === undefined) return folds
  const folded = value
  const texts = await textsQuoted(db, context, place, folded, 0)
  return step('wrong-words', 'words that stand in their documents', () => {
    rules.checkWords?.(folded, 0, (name) => texts.get(name))
  })
}
