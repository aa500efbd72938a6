import { grouping } from '../index/grouping.ts'

/** Requests for comment that a statement answered. */
export const requestsAnsweredBy = grouping('comment', ({ answer }) => (answer === undefined ? [] : [answer]))

/** Requests for comment on a claim, an account or a statement. */
export const requestsOn = grouping('comment', ({ on = [] }) => on)
