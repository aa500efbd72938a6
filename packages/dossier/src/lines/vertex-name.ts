import { type Case, recordFor } from '@hearsay/case'
import { shortName, shortNameOf } from '../names.ts'

/** What a vertex of a claim's graph is called where its name stands alone, in a picture or a table. */
export function vertexName(of: Case, id: string): string {
  const record = recordFor(of, id)
  switch (record?.kind) {
    case 'party':
      return shortNameOf(record)
    case 'exhibit':
      return record.name
    case 'analysis':
      return `Analysis by ${shortName(of, record.analyst)}`
    default:
      return isUnnamed(id) ? 'Somebody who is not named' : id
  }
}

/** The same inside a sentence. */
export function vertexWithin(of: Case, id: string): string {
  const name = vertexName(of, id)
  if (isUnnamed(id)) return name.replace(/^S/, 's')
  return recordFor(of, id)?.kind === 'analysis' ? name.replace(/^A/, 'the a') : name
}

/** The weighing calls somebody whom a page does not name by the statement, after a question mark. */
function isUnnamed(id: string): boolean {
  return id.startsWith('?')
}
