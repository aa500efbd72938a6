import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Failure } from '../failure.ts'

/** An empty database: whoever holds it lets go of it however they end. */
export const LOCK = '.hearsay-lock'

/** SQLite says that somebody else holds it. */
const BUSY = 5

/**
 * Runs `work` on a folder while no other run of the command does: of two, one would throw away what the other
 * is writing, or bring back what it has just taken away.
 * @throws {Failure} `refused` where another is at work
 */
export async function aloneIn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(join(folder, LOCK))
  try {
    hold(lock, folder)
    return await work()
  } finally {
    lock.close()
  }
}

function hold(lock: DatabaseSync, folder: string): void {
  try {
    // Nothing is ever written to it, and so no second file lies beside it.
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    if (!(error instanceof Error) || !('errcode' in error) || error.errcode !== BUSY) throw error
    throw new Failure('refused', `${folder}: another run of this command is at work there`, { cause: error })
  }
}
