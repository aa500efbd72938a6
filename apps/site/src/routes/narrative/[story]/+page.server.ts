import { siteText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { localeOf } from '#lib/language.ts'
import { told } from '#lib/server/told/told.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { story }, url }) => {
  const locale = localeOf(url)
  const stories = await told({ locale, part: 'story', subjects: [story] })
  if (stories.length === 0) error(404, siteText(locale, 'noPage'))
  const rumours = await told({ locale, part: 'rumour', subjects: [story] })
  return { stories, rumours }
}
