import { signaturesOf } from '@hearsay/case'
import type { Desk } from '@hearsay/store'
import { authorId } from '../cases/author.ts'
import { appended, type Came, type Filled, once } from './record.ts'

type Asked = Omit<Filled, 'given' | 'why'> & { readonly id: string }

/** Signs an assessment as a second person; whoever signed it has. */
export async function sign(desk: Desk, asked: Asked): Promise<Came | { readonly kind: 'gone' }> {
  return await once(desk, asked, async () => {
    const { value: of, size } = await desk.reader.load(asked.caseId)
    if (!of.assessment.has(asked.id)) return { kind: 'gone' }
    const own = signaturesOf(of, asked.id).find(({ by }) => by === authorId(asked.person))
    if (own) return { kind: 'recorded', id: own.id }
    const id = `${asked.id.slice(0, 120)}-signed-${size}`
    const entry = { kind: 'signature', id, of: asked.id }
    return await appended(desk, of, size, asked, entry, { id, value: {} })
  })
}
