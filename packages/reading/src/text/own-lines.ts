/**
 * Whether a line begins something of its own: an item of a list, an entry, a post, a turn in a conversation.
 * The line alone does not always tell: "12. He came" may be an item or the end of "on May 12. He came". It is
 * asked of characters, before lines are joined and words found, and doubts where it can; what a line is in
 * the end, `layout/openings.ts` finds among all the lines.
 */
import { mayCue } from './cues.ts'

export type Own = 'surely' | 'perhaps' | 'no'

/** @param line without the space in front of it. */
export function beginsOwn(line: string): Own {
  if (SURELY.some((form) => form.test(line))) return 'surely'
  return PERHAPS.some((form) => form.test(line)) || isLabelled(line) ? 'perhaps' : 'no'
}

/** "Ida Moe: …", "The Chairman (Jo Lee): …"; "A clerk, Ida Moe, said: …" is a sentence. */
function isLabelled(line: string): boolean {
  const [, last] = LABEL.exec(line) ?? []
  return last !== undefined && !mayCue(last)
}

/** One word, or a capital and few words, the last of them a name or in brackets unless there are only two. */
const LABEL =
  /^(?:|\p{Lu}[^:?!]{0,80} (?:(?=\p{Lu})|(?=\())|\p{Lu}[^\s:]* )([^\s:()]*|\([^():]{1,60}\)):(?:\s|$)/u

const SURELY: readonly RegExp[] = [
  /^[•◦▪‣●○■□▶►✓✔✗➤➜→⁃∙·]/u, // bullets
  /^(?:RT )?@\w+:/, // a post
  /^\[\p{Lu}[^\]]{0,60}\]/u, // [ANCHOR]
]

const PERHAPS: readonly RegExp[] = [
  /^\p{Emoji_Presentation}/u, // used as a bullet
  /^(?:[-*–—―]|--)\s?[\p{Lu}\p{N}“"‘'«]/u, // dashes as bullets
  /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)] /u, // 1.  (a)  iv)
  /^\[?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|BST|UTC|[CE]E?S?T|[PM][SD]T))?\b/i, // 14:05
  /^[QA][.:] /, // a question, an answer
  /^(?:From|To|Cc|Date|Sent|Subject): /i, // a mail's head
]
