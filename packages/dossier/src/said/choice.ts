/** What a statement is chosen by, a word each: its parties, the accounts it bears on, its act. */
export type Marks = readonly string[]

/** As many statements as a page shows unfolded. */
const FEW = 60

/** Whether a statement has all that is asked for. */
export function fits(marks: Marks, asked: Marks): boolean {
  return asked.every((mark) => marks.includes(mark))
}

/** Whether folds that show so many statements together stand open; a single one does. */
export function standOpen(shown: number, folds: number): boolean {
  return shown <= FEW || folds === 1
}

/** A text as it is searched: in small letters, without accents and vowel signs. */
export function plainWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether a text has every word that is searched for; both as `plainWords` gives them. */
export function holdsAll(text: string, searched: string): boolean {
  return searched.split(/\s+/).every((word) => text.includes(word))
}
