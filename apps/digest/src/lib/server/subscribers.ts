import { openSubscribers, type Subscribers } from '@hearsay/digest/subscribers'

let opened: Promise<Subscribers> | undefined

/**
 * The subscribers that whoever started this named. An opening that failed is tried again by the next
 * request.
 */
export function subscribers(): Promise<Subscribers> {
  const { HEARSAY_DIGEST_DATABASE: database, HEARSAY_DIGEST_KEY_FILE: keyFile } = process.env
  if (!database || !keyFile)
    throw new Error(
      'expected HEARSAY_DIGEST_DATABASE and HEARSAY_DIGEST_KEY_FILE; start this with: hearsay digest serve',
    )
  opened ??= openSubscribers({ database, keyFile }).catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}
