import { createHash } from 'node:crypto'
import type { Editions } from '@hearsay/store/editions'
import { LISTED, type Listed, type Standing, type Standings } from './affected.ts'

type Mark = Awaited<ReturnType<Editions['extractMarks']>>[number]

/** How every public case stands, and what it has in common with others. */
export async function standingsOf(editions: Editions): Promise<Standings> {
  const cases = await editions.cases()
  const marks = Map.groupBy(await editions.extractMarks(), ({ caseId }) => caseId)
  return new Map(
    cases.map(({ id, version }): [string, Standing] => {
      const rows = marks.get(id) ?? []
      const subjects = new Set(rows.flatMap(({ part, subject }) => subjectOf(part, subject)))
      const listed: Standing['listed'] = {
        ahead: digestOf(rows, 'ahead'),
        rumours: digestOf(rows, 'rumours'),
        context: digestOf(rows, 'context'),
        parties: digestOf(rows, 'parties'),
        corrections: digestOf(rows, 'corrections'),
      }
      const links = rows.filter(({ part }) => part === 'name' || part === 'story')
      const linked = hashed(links.map(({ part, subject, hash }) => [part, subject, hash]))
      return [id, { version, subjects: [...subjects], listed, linked }]
    }),
  )
}

/** Lists are in order of time, too. */
function digestOf(rows: readonly Mark[], list: Listed): string {
  const own = rows.filter(({ part }) => LISTED[list].test(part))
  return hashed(own.map(({ part, subject, at, hash }) => [part, subject, at, hash]))
}

function hashed(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16)
}

function subjectOf(part: string, subject: string): string[] {
  if (part === 'name') return [`party:${subject}`]
  return part === 'story' ? [`story:${subject}`] : []
}
