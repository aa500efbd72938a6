import { AHEAD } from '@hearsay/dossier/across/ahead.ts'
import { picturedBy } from '@hearsay/dossier/embed/pictured.ts'
import { defineParams } from '@sveltejs/kit/params'

export const params = defineParams({
  /** A page after the first, which has the address without a number. */
  page: (param) => (/^([2-9]|[1-9]\d{1,5})$/.test(param) ? Number(param) : undefined),
  /** The number of an edition, as the desk signed it. */
  edition: (param) => (/^[1-9]\d{0,8}$/.test(param) ? Number(param) : undefined),
  /** What is announced: threats, demands, promises, plans. */
  act: (param) => AHEAD.find((act) => act === param),
  /** A picture of a case, in a page of its own or as a file. */
  pictured: (param) => (picturedBy(param) ? param : undefined),
})
