import { COMMON_WORDS } from './common-words.ts'
import { stemOf } from './stem.ts'

/** The stems of the words that say what something is about, each once. */
export function aboutOf(keys: readonly string[]): Set<string> {
  return new Set(keys.filter((key) => key.length > 1 && !COMMON_WORDS.has(key)).map(stemOf))
}
