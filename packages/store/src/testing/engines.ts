import type { Engine } from '../engine/engine.ts'
import { sqliteEngine } from '../engine/sqlite.ts'
import { temporaryFile } from './folder.ts'

/** A kind of database, and how a test gets an empty one. */
export interface Ground {
  readonly name: string
  /** An empty database that is gone when the test ends: its place, as `engineAt` takes it, and schema. */
  readonly fresh: () => Promise<{ readonly engine: Engine; readonly place: string; readonly schema: string }>
}

/** Every kind of database that the suite runs over. */
export const GROUNDS: readonly Ground[] = [
  {
    name: 'sqlite',
    fresh: async () => {
      const place = temporaryFile('store.db')
      return { engine: sqliteEngine(place), place, schema: '' }
    },
  },
]
