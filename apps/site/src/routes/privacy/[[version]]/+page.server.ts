import { policyPage } from '#lib/policies/page.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params, url }) => policyPage('privacy', params.version, url)
