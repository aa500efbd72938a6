import type { Case } from '@hearsay/case'
import { idMaker } from '@hearsay/reading/ids'

/** Makes readable ids that a case has never given, each once. */
export function newIds(of: Case): (words: string, otherwise: string) => string {
  const taken = new Set(of.history.map(({ id }) => id))
  const make = idMaker()
  return (words, otherwise) => {
    for (;;) {
      const id = make(words, otherwise)
      if (!taken.has(id)) return id
    }
  }
}
