import { CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { ending } from './ending.ts'
import { Failure, type FailureCode } from './failure.ts'

const problem = (message: string) => ({ code: 'shape', where: '/entries/1', message })
const commander = (code: string, message: string) => new CommanderError(1, code, message)

test.each<[about: string, error: unknown, text: string, exitCode: number]>([
  ['one line', new Failure('usage', 'no such option'), 'hearsay: no such option', 2],
  ['one problem', new Failure('bad-case', 'a', { problems: [problem('a')] }), 'hearsay: a', 2],
  [
    'the first of many problems, and how many more',
    new Failure('bad-case', 'a', { problems: [problem('a'), problem('b'), problem('c')] }),
    'hearsay: a, and 2 more (--json lists them)',
    2,
  ],
  [
    'a title and a line for each problem',
    new Failure('bad-case', '2 problems', { problems: [problem('a'), problem('b')], lines: ['a', 'b'] }),
    'hearsay: 2 problems\na\nb',
    2,
  ],
  [
    'nothing that a terminal obeys',
    new Failure('usage', 'a\u001b[2Jb', { lines: ['\u202ec'] }),
    'hearsay: ab\nc',
    2,
  ],
  [
    'what commander says, without its heading',
    commander('x', 'error: no\nerror: y'),
    'hearsay: no error: y',
    2,
  ],
  [
    'what commander says in one line',
    commander('x', 'expected an error: none'),
    'hearsay: expected an error: none',
    2,
  ],
  [
    'its hint in the same line',
    commander('x', 'error: unknown\n(Did you mean a?)'),
    'hearsay: unknown (Did you mean a?)',
    2,
  ],
  [
    'where commander would show help',
    commander('commander.help', '(outputHelp)'),
    'hearsay: expected a command; see hearsay help',
    2,
  ],
  ['what is no error', 'lost', expect.stringMatching(/^Error: lost\n +at /), 3],
  ['what nobody expected', new TypeError('lost'), expect.stringMatching(/^TypeError: lost\n +at /), 3],
])('%s', (_, error, text, exitCode) => expect(ending(error, false)).toEqual({ text, exitCode }))

test.each<[code: FailureCode, exitCode: number]>([
  ['usage', 2],
  ['bad-case', 2],
  ['not-verified', 1],
  ['data', 3],
])('%s ends with %i', (code, exitCode) => {
  const { text } = ending(new Failure(code, 'a \u202e b', { problems: [problem('b')] }), true)
  expect(text).toContain('\\u202e')
  expect(JSON.parse(text)).toEqual({ title: 'a \u202e b', code, exitCode, problems: [problem('b')] })
})

test('what nobody expected, for a program', () => {
  const { text, exitCode } = ending(new Error('lost'), true)
  expect(JSON.parse(text)).toEqual({ title: 'lost', code: 'internal', exitCode: 3 })
  expect(exitCode).toBe(3)
})

test('a failure keeps its cause, and has none of its own', () => {
  const cause = new Error('why')
  expect(new Failure('usage', 'a', { cause }).cause).toBe(cause)
  expect(new Failure('usage', 'a')).not.toHaveProperty('cause')
})
