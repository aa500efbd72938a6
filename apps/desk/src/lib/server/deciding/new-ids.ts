import { type Case, recordFor } from '@hearsay/case'
import { idMaker } from '@hearsay/reading/ids'

/** Makes readable ids that a case has never given, each once. */
export function newIds(of: Case): (words: string, otherwise: string) => string {
  const make = idMaker()
  return (words, otherwise) => {
    for (;;) {
      const id = make(words, otherwise)
      if (!recordFor(of, id)) return id
    }
  }
}
