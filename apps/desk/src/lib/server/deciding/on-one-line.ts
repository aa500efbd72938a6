/** Words of a page on one line, as the content of a statement has them. */
export const onOneLine = (words: string): string => words.replace(/[\p{Cc}\s]+/gu, ' ').trim()
