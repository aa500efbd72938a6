/** One field before and after, in words. */
export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** What a field that is not there reads as. */
export const NOTHING = 'nothing'
