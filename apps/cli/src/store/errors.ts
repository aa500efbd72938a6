import type { StoreError } from '@hearsay/store'

/** By name, not class: importing the class would load the database for commands that never open one. */
export function isStoreError(error: unknown): error is StoreError {
  return error instanceof Error && error.name === 'StoreError'
}
