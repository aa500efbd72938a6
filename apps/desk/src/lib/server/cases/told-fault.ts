import { StoreError, type StoreErrorCode } from '@hearsay/store'
import { deskText } from '@hearsay/words'

/** What the machine lacks, and not the desk: somebody can do something about it (RFC 9110, RFC 4918). */
const TOLD: Partial<
  Record<StoreErrorCode, { readonly status: number; readonly key: 'load.full' | 'load.busy' }>
> = {
  full: { status: 507, key: 'load.full' },
  busy: { status: 503, key: 'load.busy' },
}

/** What whoever asked is told of a fault that they, or whoever keeps the machine, can mend. */
export function toldFault(found: unknown): { readonly status: number; readonly message: string } | undefined {
  const told = found instanceof StoreError ? TOLD[found.code] : undefined
  return told && { status: told.status, message: deskText('en', told.key) }
}
