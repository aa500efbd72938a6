import { desk } from '../desk.ts'
import { Present } from './present.ts'
import { Watcher } from './watcher.ts'

/** Who looks at which case of this desk. */
export const present = new Present()

let watching: Promise<Watcher> | undefined

/** What watches the cases of this desk. */
export function watcher(): Promise<Watcher> {
  watching ??= desk().then((opened) => new Watcher(opened))
  return watching
}
