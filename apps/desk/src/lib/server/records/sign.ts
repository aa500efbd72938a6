import type { Desk } from '@hearsay/store'
import { retried } from '../cases/retried.ts'
import { appended, type Came, type Filled } from './record.ts'

type Asked = Omit<Filled, 'given' | 'why'> & { readonly id: string }

/** Signs an assessment as a second person. */
export async function sign(desk: Desk, asked: Asked): Promise<Came | { readonly kind: 'gone' }> {
  return await retried(async () => {
    const { value: of, size } = await desk.reader.load(asked.caseId)
    if (!of.assessment.has(asked.id)) return { kind: 'gone' }
    const id = `${asked.id.slice(0, 120)}-signed-${size}`
    const entry = { kind: 'signature', id, of: asked.id }
    return await appended(desk, of, size, asked, entry, { id, value: {} })
  })
}
