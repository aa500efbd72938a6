/** One field before and after, in words. */
export interface FieldChange {
  readonly field: string
  /** `null` where the field is not there. */
  readonly before: string | null
  readonly after: string | null
}
