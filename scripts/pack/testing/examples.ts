import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, ROOT } from '../packages.ts'

/** What a package's README shows first: code, and what it prints. */
export interface Example {
  /** Name of the package. */
  readonly name: string
  readonly readme: string
  readonly code: string
  /** The same for a browser. */
  readonly browserCode: string
  readonly prints: string
}

/** The first example of every published package. @throws where a README has none */
export function examples(): Example[] {
  return publishedPackages().map(({ folder, manifest: { name } }) => {
    const path = join(folder, 'README.md')
    const readme = readFileSync(join(ROOT, path), 'utf8')
    const [code, start] = blocks(readme, 'js')
    const [prints] = blocks(readme, 'text')
    if (code === undefined || prints === undefined)
      throw new Error(`${path}: expected a block of js, and one of text with what it prints`)
    return { name, readme, code, browserCode: start ? restarted(code, start) : code, prints }
  })
}

/** A second block stands in for the first's first lines, up to a blank one. */
function restarted(code: string, start: string): string {
  return start + code.slice(code.indexOf('\n\n') + 1)
}

/** The inside of fenced blocks in a language. */
function blocks(markdown: string, language: string): string[] {
  const fenced = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...markdown.matchAll(fenced)].map(([, inside = '']) => inside)
}
