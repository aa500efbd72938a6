import { grouping } from '../index/grouping.ts'

const at = ({ place }: { readonly place?: string | undefined }) => (place === undefined ? [] : [place])

/** Events at a place, those that are said to have happened there among them. */
export const eventsAt = grouping('event', at)

/** Steps of custody at a place. */
export const custodyAt = grouping('custody', at)

/** Rumours seen running at a place. */
export const sightingsAt = grouping('sighting', at)
