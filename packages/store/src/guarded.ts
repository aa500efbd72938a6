import type { Engine } from './engine/engine.ts'
import { StoreError } from './errors.ts'

/** Sentences about a database in trouble; what it said itself is the cause. */
const SAID = {
  busy: 'Somebody else is writing, and has been for too long. Try again.',
  corrupt: 'The database can no longer be read as it was written.',
  full: 'There is no room left where the database lies. Nothing was written.',
  gone: 'The database cannot be reached.',
} as const

/** Runs work on a database; what the database itself complains of is said in our terms. */
export async function guarded<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asStoreError(engine, error)
  }
}

function asStoreError(engine: Engine, error: unknown): unknown {
  if (error instanceof StoreError) return error
  const trouble = engine.trouble(error)
  if (trouble === undefined) return error
  const said = messageOf(error)
  return new StoreError(trouble, `${SAID[trouble]}${said && ` (${said})`}`, { cause: error })
}

/** Of several attempts that failed, at each address of a host, the first speaks for all. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return messageOf(error.errors[0])
  return error instanceof Error ? error.message : ''
}
