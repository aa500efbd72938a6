import type { Context, Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import { type Fault, fault } from '../read/fault.ts'
import { textsQuoted } from '../write/words.ts'

/** Whether the statements of a case stand in its documents. */
export async function wordFaults<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  place: Place,
  value: C,
): Promise<Fault[]> {
  const texts = await textsQuoted(db, context, place, value, 0)
  try {
    context.rules.checkWords?.(value, 0, (name) => texts.get(name))
    return []
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return [fault('wrong-words', '/entries', 'words that stand in their documents', said)]
  }
}
