/** Characters of what an archive says that a message quotes, at most. */
const SHOWN = 120

/**
 * Words of an archive as a message may quote them: without controls, invisible characters and marks that turn
 * the direction of writing, any of which could make a terminal say something else.
 */
export function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�')
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain
}
