import ts from 'typescript'
import type { Finding, Source } from './rooms/source.ts'

/**
 * Lines wider than `width` that the formatter leaves as they are and that can always be broken: every line of
 * a component, and of other code those on which a comment stands.
 */
export function wideLines({ path, text }: Source, width: number): Finding[] {
  const wide = text.split('\n').flatMap((line, index) => {
    const found = [...line].length
    return found > width ? [{ line: index + 1, found }] : []
  })
  if (wide.length === 0) return []
  const counts = path.endsWith('.svelte') ? () => true : onComment(path, text)
  return wide
    .filter(({ line }) => counts(line))
    .map(({ line, found }) => ({ path, line, message: `expected at most ${width} columns; found ${found}` }))
}

/** Comments stand in what comes before a token, and what comes before a token is comments and white space. */
function onComment(path: string, text: string): (line: number) => boolean {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lines = new Set<number>()
  const visit = (node: ts.Node): void => {
    const parts = node.getChildren(file)
    for (const part of parts) if (!ts.isJSDoc(part)) visit(part)
    if (parts.length > 0) return
    let line = file.getLineAndCharacterOfPosition(node.pos).line + 1
    for (const piece of text.slice(node.pos, node.getStart(file)).split('\n')) {
      if (piece.trim() !== '') lines.add(line)
      line += 1
    }
  }
  visit(file)
  return (line) => lines.has(line)
}
