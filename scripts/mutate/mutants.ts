import { stripTypeScriptTypes } from 'node:module'
import ts from 'typescript'
import { literalChanges } from './literals.ts'
import { operatorChanges } from './operators.ts'

/** One small change of one file that its tests should notice. */
export interface Mutant {
  /** From the root of the repository, with slashes. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** Offsets in UTF-16 units of what is replaced. */
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}

/** What can be put in place of a node, and which part of the source goes for it. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly after: string
}

/** Every mutant of a TypeScript file: operators, conditions and literals, one at a time. */
export function mutantsOf(path: string, text: string): Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Mutant[] = []
  const visit = (node: ts.Node): void => {
    // Types and the names of modules are nothing that a test could notice.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    for (const { start, end, after } of [...operatorChanges(node, file), ...literalChanges(node, file)]) {
      const line = file.getLineAndCharacterOfPosition(start).line + 1
      found.push({ path, line, start, end, before: text.slice(start, end), after })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The file's text with the change made. */
export function mutated(text: string, { start, end, after }: Mutant): string {
  return text.slice(0, start) + after + text.slice(end)
}

/** Whether a changed text is still a program; one that is not fails every test, and shows nothing. */
export function parses(text: string): boolean {
  try {
    stripTypeScriptTypes(text)
    return true
  } catch {
    // The answer, not an error: there is no other way to ask.
    return false
  }
}
