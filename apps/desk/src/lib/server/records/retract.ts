import type { Desk } from '@hearsay/store'
import { standing } from './change.ts'
import { appended, type Came, type Filled, once } from './record.ts'

type Asked = Omit<Filled, 'given'> & { readonly id: string }

/** Takes a record out of the case by a further entry; refused where something rests on it. */
export async function retract(desk: Desk, asked: Asked): Promise<Came | { readonly kind: 'gone' }> {
  return await once(desk, asked, async () => {
    const { value: of, size } = await desk.reader.load(asked.caseId)
    if (!standing(of, asked.id)) return { kind: 'gone' }
    const entry = { kind: 'retraction', of: asked.id, why: asked.why }
    return await appended(desk, of, size, asked, entry, { id: asked.id, value: {} })
  })
}
