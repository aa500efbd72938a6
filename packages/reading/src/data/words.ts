/**
 * A list of words parted by single spaces, for asking whether a word is one of them; where a text has no
 * word, none is.
 */
export const words = (list: string): ReadonlySet<string | undefined> => new Set(list.split(' '))
