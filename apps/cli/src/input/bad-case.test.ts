import { CaseError, type Issue } from '@hearsay/case'
import { describe, expect, test } from 'vitest'
import { badCase } from './bad-case.ts'

const ISSUE: Issue = { code: 'shape', entry: 3, path: [], message: 'expected a name' }
const IN_FILE: Issue = { ...ISSUE, path: ['words', 0], position: { file: 'a.yaml', line: 2, column: 5 } }

describe('a case that cannot be taken', () => {
  test.each<[about: string, issues: Issue[], label: string | undefined, message: string, lines: string[]]>([
    ['one problem of an entry', [ISSUE], undefined, 'entry 3: expected a name', []],
    ['one problem in a file', [IN_FILE], undefined, 'a.yaml:2:5: words.0: expected a name', []],
    ['what the person called it goes before', [ISSUE], 'a.json', 'a.json: entry 3: expected a name', []],
    [
      'two problems, a line each',
      [ISSUE, IN_FILE],
      'a.json',
      '2 problems',
      ['a.json: entry 3: expected a name', 'a.json: a.yaml:2:5: words.0: expected a name'],
    ],
  ])('%s', (_, issues, label, message, lines) => {
    const failure = badCase(new CaseError(issues), label)
    expect(failure).toMatchObject({ code: 'bad-case', message, lines })
  })

  test.each([
    [200, 200, undefined],
    [201, 201, 'and 1 more; --json lists them'],
    [1250, 201, 'and 1,050 more; --json lists them'],
  ])('of %i problems %i lines are shown', (count, shown, more) => {
    const failure = badCase(new CaseError(Array.from({ length: count }, () => ISSUE)))
    expect(failure.problems).toHaveLength(count)
    expect(failure.lines).toHaveLength(shown)
    expect(failure.lines.find((line) => line.startsWith('and '))).toBe(more)
  })

  test('for a program: a code, a place and what is wrong', () => {
    const error = new CaseError([ISSUE, IN_FILE])
    const failure = badCase(error)
    expect(failure.cause).toBe(error)
    expect(failure.problems).toEqual([
      { code: 'shape', where: '/entries/3', message: 'expected a name' },
      { code: 'shape', where: 'a.yaml:2:5', message: 'words.0: expected a name' },
    ])
  })

  test('without any problem is what the error says', () => {
    expect(badCase(new CaseError([], 'no case')).message).toBe('no case')
  })
})
