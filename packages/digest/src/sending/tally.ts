/** What a pass did. */
export interface Tally {
  /** Mails that a server took: digests, and answers to those who asked. */
  sent: number
  answered: number
  /** To be tried again. */
  later: number
  /** Readers whose address does not work. */
  stopped: number
  /** Why no mail goes out just now, where that is so. */
  down?: string
}

export const emptyTally = (): Tally => ({ sent: 0, answered: 0, later: 0, stopped: 0 })
