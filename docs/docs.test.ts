import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createProgram } from '../apps/cli/src/program.ts'

/*
 * The documents are held to the code: commands, options, scripts, environment variables, links and anchors
 * that a reader meets all exist, and every command and option is documented.
 */

type Command = ReturnType<typeof createProgram>

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGES = globSync(['*.md', 'docs/**/*.md', 'packages/**/*.md', 'apps/*/*.md'], {
  cwd: ROOT,
  exclude: ['**/node_modules/**'],
}).sort()
const REFERENCE = 'docs/cli.md'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** Code as a reader meets it: the lines of fenced blocks, and spans between backticks. */
function codeOf(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^ *```[^\n]*\n([\s\S]*?)^ *```/gm)].flatMap(([, block = '']) =>
    block.split('\n'),
  )
  const spans = [...withoutBlocks(markdown).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return [...blocks, ...spans].map((code) => code.trim())
}

function withoutBlocks(markdown: string): string {
  return markdown.replace(/^ *```[^\n]*\n[\s\S]*?^ *```/gm, '')
}

/** Every code of every page, with the page it stands on. */
const CODE = PAGES.flatMap((page) => codeOf(read(page)).map((code) => ({ page, code })))

describe('commands', () => {
  const program = createProgram()
  const called = CODE.flatMap(({ page, code }) => {
    const call = /^(?:\$ )?(?:[A-Z_]+=\S+ )*(?:npx )?hearsay(?: (.*))?$/.exec(code)
    return call ? [{ page, code, words: (call[1] ?? '').replace(/\s+#.*$|[|<>].*$/g, '').split(/\s+/) }] : []
  })

  test('are mentioned', () => expect(called.length).toBeGreaterThan(5))

  test.each(called)('$page: $code', ({ words }) => {
    const { command, rest } = resolveCommand(program, words)
    const options = rest
      .filter((word) => /^\[?--?[a-z]/.test(word))
      .map((word) => word.replace(/[[\]]|=.*$/g, ''))
    expect(options.filter((option) => !optionsOf(command).includes(option))).toEqual([])
    if (command.commands.length > 0) expect(rest.filter((word) => /^[a-z]/.test(word))).toEqual([])
  })

  test.each(leaves(program).map((command) => [fullName(command), command] as const))(
    '%s is in the reference, with its options',
    (name, command) => {
      const section = sectionOf(read(REFERENCE), `\`${name}\``)
      expect(
        optionsOf(command).filter((option) => option !== '--help' && !section.includes(`\`${option}`)),
      ).toEqual([])
      expect(section.length).toBeGreaterThan(100)
    },
  )
})

function resolveCommand(program: Command, words: readonly string[]): { command: Command; rest: string[] } {
  let command = program
  const rest = words.filter((word) => word !== '')
  if (rest[0] === 'help') rest.shift()
  for (let next = find(command, rest[0]); next; next = find(command, rest[0])) {
    command = next
    rest.shift()
  }
  return { command, rest }
}

function find(command: Command, name: string | undefined): Command | undefined {
  return command.commands.find((each) => each.name() === name)
}

function optionsOf(command: Command): string[] {
  return [
    '--help',
    ...command.options.flatMap(({ long, short }) => [long, short].filter((name) => typeof name === 'string')),
  ]
}

function leaves(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leaves)
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name()
}

/** From a heading with this text to the next heading. */
function sectionOf(markdown: string, heading: string): string {
  const [, after = ''] = markdown.split(new RegExp(`^#+ ${heading}.*$`, 'm'))
  return after.split(/^#+ /m)[0] ?? ''
}

describe('npm scripts', () => {
  const scripts = (folder: string) =>
    Object.keys(JSON.parse(read(join(folder, 'package.json'))).scripts ?? {})
  const called = CODE.flatMap(({ page, code }) =>
    [...code.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)(?:.* -w (\S+))?/g)].map(
      ([, script = '', folder = '.']) => ({
        page,
        script,
        folder,
      }),
    ),
  )

  test('are mentioned', () => expect(called.length).toBeGreaterThan(2))
  test.each(called)('$page: npm run $script ($folder)', ({ script, folder }) => {
    expect(scripts(folder)).toContain(script)
  })
})

describe('environment variables', () => {
  const sources = globSync('{apps,packages,scripts}/**/*.{ts,mjs,svelte}', {
    cwd: ROOT,
    exclude: ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**', '**/*.test.ts'],
  }).map(read)
  const named = CODE.flatMap(({ page, code }) =>
    [...code.matchAll(/\b([A-Z]+(?:_[A-Z]+)+|PORT|HOST|[A-Z]{3,}(?==\S))\b/g)].map(([, name = '']) => ({
      page,
      name,
    })),
  )
  const used = new Set(
    sources.flatMap((text) => [...text.matchAll(/\bHEARSAY_[A-Z]+\b/g)].map(([name]) => name)),
  )

  test.each(named)('$page: $name is read somewhere', ({ name }) => {
    expect(sources.some((text) => new RegExp(`\\b${name}\\b`).test(text))).toBe(true)
  })
  test.each([...used])('%s is documented', (name) => {
    expect(CODE.some(({ code }) => code.includes(name))).toBe(true)
  })
})

describe('links', () => {
  const links = PAGES.flatMap((page) => {
    const text = withoutBlocks(read(page)).replace(/`[^`\n]*`/g, '')
    return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => ({ page, target }))
  }).filter(({ target }) => !/^[a-z]+:/.test(target))

  test('are there', () => expect(links.length).toBeGreaterThan(10))
  test.each(links)('$page → $target', ({ page, target }) => {
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path)
    expect(globSync(relative(ROOT, file) || '.', { cwd: ROOT })).toHaveLength(1)
    if (anchor !== undefined) expect(anchorsOf(readFileSync(file, 'utf8'))).toContain(anchor)
  })
})

/**
 * Anchors as GitHub makes them: lower case, punctuation out, spaces to hyphens; a repeated heading is
 * counted.
 */
function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>()
  return [...withoutBlocks(markdown).matchAll(/^#+ +(.+?) *#*$/gm)].map(([, heading = '']) => {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const slug = text.replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '').replace(/\s/g, '-')
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    return count === 0 ? slug : `${slug}-${count}`
  })
}
