import { pageOf } from '@hearsay/case'
import { deskText } from '@hearsay/words'
import { error, type RequestHandler, redirect } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { desk } from '#lib/server/desk.ts'
import { whereIs } from '#lib/server/searching/where.ts'

/** Where a document stands at the desk, or a statement in it, for what a preview links to. */
export const GET: RequestHandler<{ id: string; document: string }> = async ({ params, url }) => {
  const { value: of } = await found((await desk()).reader.load(params.id))
  const document = of.document.get(params.document)
  if (!document) error(404, deskText('en', 'noPage'))
  const asked = url.searchParams.get('statement') ?? ''
  const statement = of.statement.get(asked)?.document === document.id ? asked : undefined
  redirect(303, whereIs(of, params.id, statement ?? (pageOf(of, document.id) ?? document).id))
}
