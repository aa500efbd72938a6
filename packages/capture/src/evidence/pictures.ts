/** A page as a browser shows it. */
export interface Pictures {
  /** PNG: all of it, from top to bottom, up to a limit. */
  readonly view: Uint8Array
  /** PDF: as it would be printed. */
  readonly print: Uint8Array
}
