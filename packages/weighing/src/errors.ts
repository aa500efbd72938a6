/** Why weighing refused its input. */
export type WeighingErrorCode =
  | 'wrong-type'
  | 'unknown-key'
  | 'missing-key'
  | 'bad-name'
  | 'duplicate-name'
  | 'unknown-name'

/** Input that cannot be weighed: `path` says where, the message what was found and what was expected. */
export class WeighingError extends Error {
  readonly code: WeighingErrorCode
  readonly path: string

  constructor(code: WeighingErrorCode, path: string, problem: string) {
    super(`${path}: ${problem}`)
    this.name = 'WeighingError'
    this.code = code
    this.path = path
  }
}

/** A value as an error message shows it: short, on one line, and safe for a terminal. */
export function show(value: unknown): string {
  const text =
    typeof value === 'string' || value === null || typeof value !== 'object'
      ? JSON.stringify(value)
      : undefined
  const shown =
    text ?? (Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : typeof value)
  return escapeWhere(HIDDEN, shown.length > 60 ? `${shown.slice(0, 57)}…` : shown)
}

/** A name with everything beyond ASCII as JSON's escapes, so that two that look alike are seen to differ. */
export function spell(name: string): string {
  return escapeWhere(/[^ -~]/g, JSON.stringify(name))
}

/** Controls, separators, format characters, halves of characters, and whatever else shows nothing. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

function escapeWhere(which: RegExp, text: string): string {
  return text.replace(which, (found) =>
    Array.from({ length: found.length }, (_, i) => {
      return `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`
    }).join(''),
  )
}
