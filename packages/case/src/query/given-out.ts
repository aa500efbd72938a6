import type { Case } from '../fold/case.ts'

/**
 * Names of the documents (`sha256:…`) whose bytes may be given to anybody, by the latest word on each,
 * whatever date is asked for: those of standing documents that are published. Where two documents have the
 * same bytes and one of them withholds them, they are withheld. Every door asks this: the page of a document,
 * the bundle, the edition.
 */
export function givenOut(latest: Case): ReadonlySet<string> {
  const documents = [...latest.document.values()]
  const given = new Set<string>()
  for (const { held, hash } of documents) if (held === 'published' && hash !== undefined) given.add(hash)
  for (const { held, hash } of documents) if (held === 'withheld' && hash !== undefined) given.delete(hash)
  return given
}
