/** Why weighing refused its input. */
export type WeighingErrorCode =
  | 'wrong-type'
  | 'unknown-key'
  | 'missing-key'
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

/** A value as an error message shows it: short, on one line. */
export function show(value: unknown): string {
  const text =
    typeof value === 'string' || value === null || typeof value !== 'object'
      ? JSON.stringify(value)
      : undefined
  const shown =
    text ?? (Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : typeof value)
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
}
