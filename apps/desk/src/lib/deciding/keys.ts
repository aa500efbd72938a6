/** What a key does while a page is decided. */
export const COMMANDS = [
  'accept',
  'refuse',
  'next',
  'previous',
  'undo',
  'say',
  'select',
  'edit',
  'link',
  'within',
] as const
export type Command = (typeof COMMANDS)[number]

/** A letter or digit for each command. */
export type Keys = Readonly<Record<Command, string>>

const USUAL = 'axjkusvelw'

/** Keys as they are kept: one character each, in the order of the commands; else the usual ones. */
export function keysIn(kept: string | undefined): Keys {
  const given = [...(kept ?? '')]
  return keyFault(given) === null ? named(given) : named([...USUAL])
}

export const keptAs = (keys: Keys): string => COMMANDS.map((command) => keys[command]).join('')

/** What is wrong with keys: one that is none, or that would do two things. */
export type KeyFault =
  | { readonly kind: 'none'; readonly command: Command; readonly key: string }
  | { readonly kind: 'twice'; readonly key: string; readonly first: Command; readonly second: Command }

/** The first thing that is wrong with keys for the commands, in their order; null where nothing is. */
export function keyFault(given: readonly string[]): KeyFault | null {
  const taken = new Map<string, Command>()
  for (const [at, command] of COMMANDS.entries()) {
    const key = given[at] ?? ''
    if (!/^[\p{L}\p{N}]$/u.test(key)) return { kind: 'none', command, key }
    const first = taken.get(key)
    if (first !== undefined) return { kind: 'twice', key, first, second: command }
    taken.set(key, command)
  }
  return null
}

const named = (given: readonly string[]): Keys =>
  Object.fromEntries(COMMANDS.map((command, at) => [command, given[at] ?? ''])) as Keys

/** Where letters are written, not commands. */
export const WRITING = 'input:not([type="hidden"]), textarea, select, [contenteditable]'

/** Whether a key is part of what somebody writes, or of a command of the browser's own. */
export function isWriting({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || (target instanceof Element && target.closest(WRITING) !== null)
}

/** What a key means; null where it is held with others, held down, or part of what somebody writes. */
export function commandOf(event: KeyboardEvent, keys: Keys): Command | null {
  if (event.repeat || isWriting(event)) return null
  return COMMANDS.find((command) => keys[command] === event.key) ?? null
}
