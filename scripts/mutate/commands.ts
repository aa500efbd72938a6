import { globSync, readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { importsOf } from '../rooms/imports.ts'

const FOLDER = 'apps/cli/src/commands'

/**
 * Tests of the commands that a file of the command line takes part in. They start the command as a process,
 * so that no import leads from them to what they test; but they name it (`'weigh'`).
 */
export function commandTests(root: string, path: string): string[] {
  const files = globSync(`${FOLDER}/*.ts`, { cwd: root }).map((file) => posix.join(FOLDER, basename(file)))
  const tests = files.filter((file) => file.endsWith('.test.ts')).sort()
  const commands = files.filter((file) => !tests.includes(file) && reached(root, file).has(path))
  // What no command reaches, such as the program itself, is part of each.
  if (commands.length === 0) return tests
  const names = commands.map((command) => `'${basename(command, '.ts')}'`)
  return tests.filter((test) => {
    const text = readFileSync(join(root, test), 'utf8')
    return names.some((name) => text.includes(name))
  })
}

/** A file and all that it needs to load, inside the room. */
function reached(root: string, path: string): Set<string> {
  const found = new Set([path])
  for (const at of found) {
    const source = { path: at, text: readFileSync(join(root, at), 'utf8') }
    for (const { specifier, how } of importsOf(source)) {
      if (how === 'type' || !specifier?.startsWith('.') || !specifier.endsWith('.ts')) continue
      found.add(posix.join(posix.dirname(at), specifier))
    }
  }
  return found
}
