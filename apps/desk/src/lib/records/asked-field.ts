import type { ControlView } from '#lib/server/records/form-view.ts'

/** A field that a form asks for, or a part of one. */
export interface AskedField {
  /** Names of fields and numbers of items, joined by points. */
  readonly path: string
  readonly label: string
  readonly hint?: string | undefined
  readonly required?: boolean
  /** Whether a group that nothing stands in is folded. */
  readonly folds?: boolean
  readonly control: ControlView
}
