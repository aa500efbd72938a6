/** What people look for in texts, in whatever script they write. */
export * from './files.ts'
export { isMatch, searchable, wordsIn } from './match.ts'
export { plainLetters, withoutArticle } from './plain.ts'
export { asksNothing, parseQuery, type Query, type Term } from './query.ts'
export { markHits, type SnippetPart, snippetOf } from './snippet.ts'
export { foldText, type SearchWord, searchWords } from './words.ts'
