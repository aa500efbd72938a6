/**
 * Ends of names that are nobody's on the public internet, whatever a resolver says: special-use names
 * (RFC 6761, 6762, 7686, 8375, 9476; ICANN's `internal`) and what networks call their own.
 */
const SPECIAL_ENDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    localhost: 'this machine itself',
    localdomain: 'this machine itself',
    local: 'for the local network',
    lan: 'for the local network',
    home: 'for the local network',
    'home.arpa': 'for the local network',
    internal: 'for a private network, and clouds serve their metadata there',
    intranet: 'for a private network',
    private: 'for a private network',
    corp: 'for a private network',
    arpa: 'for the workings of the DNS',
    test: 'for tests',
    example: 'for documentation',
    invalid: 'never a name',
    onion: 'for Tor, which is not used here',
    alt: 'outside the DNS',
  }),
)

/** RFC 1035, 2.3.4, without the trailing dot. */
const LONGEST_NAME = 253

/** A name without the dot that says that it is whole: `localhost.` is `localhost`. */
export function withoutDot(name: string): string {
  return name.replace(/\.$/, '')
}

/** Why a host's name is refused before anybody is asked for its addresses, or null. */
export function nameFault(hostname: string): string | null {
  const labels = hostname.split('.')
  if (hostname.length > LONGEST_NAME) return `longer than ${LONGEST_NAME} characters`
  if (labels.some((label) => label === '' || label.length > 63)) return 'not a name of the DNS'
  if (labels.length > 1 || labels[0] === 'localhost') {
    const end = labels.map((_, from) => labels.slice(from).join('.')).find((part) => SPECIAL_ENDS.has(part))
    return end === undefined ? null : `under ${end}, which is ${SPECIAL_ENDS.get(end)}`
  }
  return 'a name for the local network: it has no dot'
}
