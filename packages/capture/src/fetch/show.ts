/** Characters of a hostile address or header that a message shows at most. */
const SHOWN_LENGTH = 200

/** What somebody else wrote, safe in a line of a terminal: no control, no direction mark, not endless. */
export function shown(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]/gu, (found) => encodeURIComponent(found.toWellFormed()))
  return plain.length > SHOWN_LENGTH ? `${plain.slice(0, SHOWN_LENGTH)}…` : plain
}
