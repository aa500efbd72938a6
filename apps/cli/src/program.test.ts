import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { createProgram } from './program.ts'
import { hearsay } from './testing/hearsay.ts'

/** A command in a line: what it takes, its options, where they come from, and what they exclude. */
function line(command: Command): string {
  const options = command.options.map((option) => {
    const others = Reflect.get(option, 'conflictsWith').map((other: string) => `not ${other}`)
    return [option.flags, option.envVar, option.defaultValue, ...others].filter(Boolean).join(', ')
  })
  const takes = command.registeredArguments.map((one) =>
    one.required ? `<${one.name()}>` : `[${one.name()}]`,
  )
  return [command.name(), ...takes, ...options.map((option) => `{${option}}`)].join(' ')
}

function lines(command: Command): string[] {
  return command.commands.length === 0 ? [line(command)] : command.commands.flatMap(lines)
}

test('every command, with what it takes', () => {
  expect(lines(createProgram())).toMatchInlineSnapshot(`
    [
      "capture [source] {--out <folder>, captures} {--list <file>} {--links} {--stamp <url>} {--no-pictures} {--override-robots} {--agent <agent>} {--json}",
      "draft [document] {--out <folder>, not json} {--onto <case>} {--refused <file>} {--jsonl, not json, not out, not onto, not refused} {--at <time>} {--data <dir>, HEARSAY_DATA, data} {--json} {--workers <number>} {--resume <file>} {--quiet}",
      "read [file] {--jsonl, not json} {--against <case>, not jsonl} {--data <dir>, HEARSAY_DATA, data} {--json} {--workers <number>} {--resume <file>} {--quiet}",
      "signatures [file] {--workers <number>} {--resume <file>} {--quiet}",
      "copies <document> {--among <file>} {--quiet} {--json}",
      "weigh <case|graph> {--as-of <date>} {--data <dir>, HEARSAY_DATA, data} {--json}",
      "verify <bundle|case> {--key <key...>} {--extends <file>} {--data <dir>, HEARSAY_DATA, data} {--json}",
      "check <folder> {--json}",
      "import <folder|bundle> {--data <dir>, HEARSAY_DATA, data} {--json}",
      "export <id> {--bundle <file>, not yaml} {--yaml <folder>} {--data <dir>, HEARSAY_DATA, data} {--json}",
      "log <case> {--data <dir>, HEARSAY_DATA, data} {--json}",
      "diff <case> [other] {--from <date>} {--to <date>} {--data <dir>, HEARSAY_DATA, data} {--json}",
      "remove <id> {--data <dir>, HEARSAY_DATA, data} {--json}",
      "publish [id] {--embargo <time>, not due} {--due} {--static <folder>, not embargo} {--site <address>, ORIGIN} {--data <dir>, HEARSAY_DATA, data} {--json}",
      "withdraw <id> {--because <sentence>} {--data <dir>, HEARSAY_DATA, data} {--json}",
      "show {--data <dir>, HEARSAY_DATA, data} {--json}",
      "replace {--because <sentence>} {--data <dir>, HEARSAY_DATA, data} {--json}",
      "backup <file> {--data <dir>, HEARSAY_DATA, data} {--json}",
      "restore <file> {--data <dir>, HEARSAY_DATA, data} {--json}",
      "remake [follower] {--data <dir>, HEARSAY_DATA, data} {--json}",
      "serve [folder] {--host <address>, HOST, 127.0.0.1} {--port <number>, PORT, 4173} {--load <dir>} {--desk <number>} {--digest <number>} {--data <dir>, HEARSAY_DATA, data}",
      "desk {--host <address>, DESK_HOST, 127.0.0.1} {--port <number>, DESK_PORT, 4174} {--data <dir>, HEARSAY_DATA, data}",
      "serve {--host <address>, DIGEST_HOST, 127.0.0.1} {--port <number>, DIGEST_PORT, 4175} {--data <dir>, HEARSAY_DATA, data}",
      "send {--once} {--data <dir>, HEARSAY_DATA, data}",
      "forget {--data <dir>, HEARSAY_DATA, data}",
      "bounced {--data <dir>, HEARSAY_DATA, data}",
      "count {--data <dir>, HEARSAY_DATA, data} {--json}",
    ]
  `)
})

const COMMANDS = [
  'draft',
  'read',
  'signatures',
  'copies',
  'weigh',
  'verify',
  'case check',
  'case import',
  'case export',
  'case log',
  'case diff',
  'case remove',
  'publish',
  'withdraw',
  'key show',
  'key replace',
  'backup',
  'restore',
  'remake',
  'serve',
]

test.each(COMMANDS)('hearsay %s says what it is for, and all that it takes', async (name) => {
  const { code, out, err } = await hearsay([...name.split(' '), '--help'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^Usage: hearsay .*\n\n\S.*\n/)
  expect(out).toMatch(/\n\nArguments:\n {2}\S+ {2,}\S|\n\nOptions:\n {2}-/)
  // Each option says something of itself, and none is the whole program's.
  const options = out.split('\n').filter((text) => /^ {2}-/.test(text))
  expect(options.every((text) => /^ {2}-.* {2,}\S|^ {2}\S+ \S+$/.test(text))).toBe(true)
  expect(out).not.toContain('--version')
})

test('the program says its version, and each group what is in it', async () => {
  expect(await hearsay(['--version'])).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    err: '',
  })
  const { out } = await hearsay([])
  for (const section of ['Options:', 'Commands:', 'Try it:', 'Exit codes:'])
    expect(out).toContain(`\n${section}\n`)
  for (const name of [
    'draft',
    'read',
    'signatures',
    'copies',
    'weigh',
    'verify',
    'case',
    'publish',
    'withdraw',
    'key',
    'backup',
    'restore',
    'remake',
    'serve',
    'help',
  ])
    expect(out).toMatch(new RegExp(`\n  ${name} .* {2,}\\S`))
  const group = (await hearsay(['case', '--help'])).out
  for (const name of ['check', 'import', 'export', 'log', 'diff', 'remove'])
    expect(group).toMatch(new RegExp(`\n  ${name} .* {2,}\\S`))
})

test('what help shows to be copied is what the command takes', async () => {
  const { out } = await hearsay(['weigh', '--help'])
  const graph = /echo '(.*)' \| hearsay weigh -\n/.exec(out)?.[1]
  const weighed = await hearsay(['weigh', '-'], { input: graph ?? '' })
  expect(weighed.out).toMatch(/^Independent lines +1, at most\n/)
  const read = await hearsay(['read', '--help'])
  expect(read.out).toContain('{"id","text"} a line in, {"id","statements","layout","diagnostics"} a line out')
})

test.each([
  ['72', 2],
  ['100', 1],
])('in %s columns the case’s help says what it is for in %i lines', async (COLUMNS, lines) => {
  const { out } = await hearsay(['case', '--help'], { env: { COLUMNS } })
  expect(out.split('\n\n')[1]?.split('\n')).toHaveLength(lines)
})
