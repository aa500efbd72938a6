/** What a key does while a page is decided. */
export type Command = 'accept' | 'refuse' | 'next' | 'previous' | 'undo'

const KEYS: Readonly<Record<string, Command>> = {
  a: 'accept',
  x: 'refuse',
  j: 'next',
  k: 'previous',
  u: 'undo',
}

/** Where letters are written, not commands. */
export const WRITING = 'input:not([type="hidden"]), textarea, select, [contenteditable]'

/** What a key means; null where it is held with others, held down, or part of what somebody writes. */
export function commandOf(event: KeyboardEvent): Command | null {
  const { key, ctrlKey, metaKey, altKey, repeat, target } = event
  if (ctrlKey || metaKey || altKey || repeat) return null
  if (target instanceof Element && target.closest(WRITING)) return null
  return KEYS[key] ?? null
}
