import type { CaseRef } from '@hearsay/dossier/across/rows.ts'
import { localeOf } from '../../language.ts'
import { noCase } from '../requested.ts'
import { told } from './told.ts'

/** The case that a page below it is about; 404 or 410 where it is not there. */
export async function caseRef(id: string, url: URL): Promise<CaseRef> {
  const [found] = await told({ locale: localeOf(url), part: 'card', cases: [id] })
  return found?.from ?? (await noCase(id, url))
}
