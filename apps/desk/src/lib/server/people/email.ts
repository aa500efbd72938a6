/** As the library takes addresses at sign-in: one that it would not take must not join. */
const ADDRESS = /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@(?:[A-Za-z\d][A-Za-z\d-]*\.)+[A-Za-z]{2,}$/

/** Whether somebody can sign in by an address; RFC 5321 gives it at most 254 characters. */
export function isEmail(address: string): boolean {
  return address.length <= 254 && ADDRESS.test(address)
}
