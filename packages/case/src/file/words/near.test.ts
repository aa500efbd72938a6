import { describe, expect, it } from 'vitest'
import { readCaseFiles } from '../../index.ts'
import { changed, GOOD, PAGE, problems } from '../../testing/problems.ts'

describe('words that are not in the document', () => {
  it.each<[string, string, string, string]>([
    [
      'letter case',
      'He saw the pillar crack',
      PAGE,
      'character 1 of yours is "H", and "h" there (letter case)',
    ],
    [
      'a final stop',
      'the Eastport Echo.',
      PAGE,
      'character 18 of yours is ".", and a space there (punctuation)',
    ],
    [
      'a curly quotation mark',
      "he saw the pillar's crack",
      PAGE.replace('pillar crack', 'pillar’s crack'),
      '’ (U+2019) there (quotation marks)',
    ],
    [
      'a soft hyphen',
      'he saw the pillar crack',
      PAGE.replace('pillar', 'pil\u00adlar'),
      'a soft hyphen (U+00AD) there',
    ],
    [
      'a dash',
      'the pillar - crack',
      PAGE.replace('pillar crack', 'pillar — crack'),
      '— (U+2014) there (dashes)',
    ],
    [
      'a ligature',
      'the first crack',
      PAGE.replace('the pillar', 'the ﬁrst'),
      'ﬁ (U+FB01) there (a ligature)',
    ],
    [
      'an accent in two characters',
      'the caf\u00e9 crack',
      PAGE.replace('the pillar', 'the cafe\u0301'),
      'an accent, or one that is written otherwise',
    ],
    ['a word that is another', 'he saw the tower crack', PAGE, 'character 12 of yours is "t", and "p" there'],
    ['an end that is another', 'she saw the pillar crack', PAGE, 'nearly, on line 3 of it'],
    [
      'a hyphen at the end of a line',
      'he saw the pillar crack',
      PAGE.replace('pillar', 'pil-\nlar'),
      'and "-" there',
    ],
  ])('are near others that differ in %s', (_, words, page, difference) => {
    const text = changed('words: he saw the pillar crack', `words: ${JSON.stringify(words)}`)
    const [problem = '', ...more] = problems(text, page)
    expect(problem).toContain(
      `01.yaml:40:12: words: expected these exact words in echo-page (page.txt): "${words}"; nearly`,
    )
    expect(problem).toContain(difference)
    expect(more).toEqual([])
  })

  it('are said to be in another document', () => {
    const other = `  - { id: note, form: capture, title: t, outlet: echo, citation: c, captured: 2026-02-10T09:30:00Z, mediaType: text/plain, file: note.txt, held: published }\nclaims:`
    const text = GOOD.replace('claims:', other).replace('he saw the pillar crack', 'only the note says so')
    const read = (name: string) =>
      new TextEncoder().encode(name === 'note.txt' ? 'Here only the note says so.' : PAGE)
    expect(() => readCaseFiles([{ name: '01.yaml', text }], { read })).toThrow(
      'they are in note (note.txt): write document: note',
    )
  })

  it('are told without anything near, where nothing is', () => {
    const [problem = ''] = problems(changed('he saw the pillar crack', 'utterly different things'))
    expect(problem).toMatch(/: "utterly different things"$/)
  })

  it.each([
    ['words that come again and again', `${'a '.repeat(2_000)}b ${'a '.repeat(2_000)}`],
    ['quotation marks', `a${'"'.repeat(150_000)}b`],
    ['no-break spaces', `a${'\u00a0'.repeat(150_000)}b`],
    ['dashes', `a${'—'.repeat(150_000)}b`],
  ])('are looked for in time that grows with the text, not with text times words: %s', (_, words) => {
    const page = `${PAGE}\n${'a '.repeat(200_000)}`
    const started = process.cpuUsage().user
    const text = changed('words: he saw the pillar crack', `words: ${JSON.stringify(words)}`)
    expect(problems(text, page)[0]).toContain('expected these exact words')
    expect(process.cpuUsage(undefined).user - started).toBeLessThan(5_000_000)
  })
})
