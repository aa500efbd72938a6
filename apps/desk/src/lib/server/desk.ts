import { type Desk, openDesk, type Places } from '@hearsay/store'

/** Where this desk keeps what it has, as whoever started it said. @throws where nobody did */
export function placesOfDesk(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Places {
  const { HEARSAY_DATA: folder, HEARSAY_DATABASE: database, HEARSAY_EDITIONS: editions } = environment
  if (!folder || !database || !editions)
    throw new Error(
      'expected HEARSAY_DATA, HEARSAY_DATABASE and HEARSAY_EDITIONS; start the desk with: hearsay desk',
    )
  return { folder, database, editions }
}

let opened: Promise<Desk> | undefined

/** The cases of this desk, open for as long as the process runs. @throws {StoreError} as `openDesk` */
export function desk(): Promise<Desk> {
  opened ??= openDesk(placesOfDesk()).catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}
