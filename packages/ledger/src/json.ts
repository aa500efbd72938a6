/** Any JSON value (RFC 8259), read-only. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** A JSON object; an entry, for the ledger, is any of these. */
export interface JsonObject {
  readonly [key: string]: Json
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
