import type { Piece } from '@hearsay/words'

/** A message in pieces as one text. */
export function plain(pieces: readonly Piece[] = []): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.value)).join('')
}
