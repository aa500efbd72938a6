import { StoreError } from '@hearsay/store/editions'

/** What may be wrong with the store: it cannot be reached for now, or it is not as it was signed. */
export type Trouble = 'unavailable' | 'corrupt'

/** What an error says of the store, or undefined where it is a defect of ours. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof StoreError)) return undefined
  switch (error.code) {
    case 'corrupt':
      return 'corrupt'
    case 'busy':
    case 'full':
    case 'gone':
    case 'no-database':
    case 'older-database':
    case 'newer-database':
      return 'unavailable'
    default:
      return undefined
  }
}
