import type { Editions } from '@hearsay/store/editions'
import { LOCALES } from '@hearsay/words'
import type { Standings } from './affected.ts'

/** How every public case stands, and what it has in common with others. */
export async function standingsOf(editions: Editions): Promise<Standings> {
  const [locale] = LOCALES
  const cases = await editions.cases()
  const subjects = new Map<string, string[]>(cases.map(({ id }) => [id, []]))
  for (const [part, name] of [
    ['name', 'party'],
    ['story', 'story'],
  ] as const)
    for (const { caseId, subject } of await editions.extracts({ locale, part }))
      subjects.get(caseId)?.push(`${name}:${subject}`)
  return new Map(cases.map(({ id, version }) => [id, { version, subjects: subjects.get(id) ?? [] }]))
}
