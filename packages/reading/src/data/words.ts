/** A list of words parted by single spaces, for asking whether a word is one of them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
