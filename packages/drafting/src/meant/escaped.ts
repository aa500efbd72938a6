/** Words as a pattern for exactly these words, however white space stands between them. */
export const escaped = (words: string): string =>
  words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
