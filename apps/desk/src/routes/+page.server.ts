import { desk } from '#lib/server/desk.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async () => {
  const { reader } = await desk()
  const cases = await Promise.all(
    (await reader.cases()).map(async ({ id, size }) => {
      const { value } = await reader.load(id)
      return { id, size, title: value.head.title, question: value.head.question }
    }),
  )
  return { cases }
}
