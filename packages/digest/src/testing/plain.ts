import { type Address, readAddress } from '../core/address.ts'

/** An address that is one. */
export function address(given: string): Address {
  const read = readAddress(given)
  if (read === undefined) throw new Error(`expected an address; found ${given}`)
  return read
}
