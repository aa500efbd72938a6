import { entry } from '@hearsay/case/testing'
import { parseQuery } from '@hearsay/text'
import { describe, expect, onTestFinished, test } from 'vitest'
import { backUp } from '../desk/backup.ts'
import { caseContext, type Desk, openDeskOn } from '../desk/desk.ts'
import { placesOf } from '../desk/places.ts'
import { sqliteEngine } from '../engine/sqlite.ts'
import { overEngines } from '../testing/engines.ts'
import { temporaryFile } from '../testing/folder.ts'
import { holds } from '../testing/holds.ts'
import { named, PAGE, pageCase } from '../testing/publishing.ts'
import { peek } from '../testing/store.ts'
import { type SearchOptions, searchRecords } from './find.ts'
import { followSearch, remakeSearch } from './follow.ts'
import { deleteSavedSearch, savedSearches, saveSearch } from './saved.ts'

const TEXT = Buffer.from(
  'The Orla sank at the lock after its ropes had been cut. عبر المُحقّقون الجسر ليلًا سنة ٢٠١٥.',
)

const statement = (id: string, gist: string, said: string, source: string | null = 'mira') =>
  entry('statement', {
    id,
    document: 'page',
    words: [{ start: 0, end: 7, exact: 'it fell', prefix: '', suffix: '' }],
    gist,
    source,
    said,
    act: 'assert',
    basis: { kind: 'unstated' },
    modality: 'asserted',
  })

const WHY = 'It was wrong.'

overEngines((fresh) => {
  const opened = async () => {
    const ground = fresh()
    const desk = await openDeskOn(
      ground.engine,
      placesOf(temporaryFile(''), undefined),
      caseContext(() => '2026-06-01T00:00:00Z'),
    )
    onTestFinished(() => desk.close())
    await desk.writer.append('one', pageCase('one'), 0, { documents: [PAGE] })
    return { desk, ground }
  }

  const ask = async (desk: Desk, query: string, options: Partial<SearchOptions> = {}) => {
    await followSearch(desk)
    const { hits } = await searchRecords(desk, parseQuery(query), { cases: ['one'], ...options })
    return hits.map(({ record }) => record)
  }

  const append = async (desk: Desk, ...entries: unknown[]) =>
    await desk.writer.append('one', entries, (await desk.reader.read('one')).size)

  describe('what is found', () => {
    test('is a record of any kind, by its title or its words, in one order', async () => {
      const { desk } = await opened()
      expect(await ask(desk, 'small')).toEqual(['one'])
      expect(await ask(desk, 'MIRA ')).toEqual(['mira', 'page', 'mira-says'])
      expect(await ask(desk, 'it fell')).toEqual(['it-fell', 'page', 'mira-says'])
      expect(await ask(desk, 'wilhel')).toEqual(['page'])
      expect(await ask(desk, 'wilhel ')).toEqual([])
      expect(await ask(desk, '"said on Monday"')).toEqual(['page'])
      expect(await ask(desk, '"Monday said"')).toEqual([])
      expect(await ask(desk, 'fell -gazette')).toEqual(['it-fell', 'mira-says'])
      expect(await ask(desk, 'fell -"said on"')).toEqual(['it-fell', 'mira-says'])
      expect(await ask(desk, '-fell')).toEqual([])
    })

    test('is what a page says whose words were taken out of it, in Arabic and English alike', async () => {
      const { desk } = await opened()
      const html = Buffer.from('<p>The Orla sank')
      const page = {
        outlet: 'gazette',
        citation: 'The Gazette',
        captured: '2026-01-01T00:00:00Z',
        held: 'withheld',
      }
      const captured = {
        ...page,
        id: 'html',
        form: 'capture',
        title: 'A barge',
        mediaType: 'text/html',
        hash: named(html),
      }
      const text = {
        ...page,
        id: 'html:text',
        form: 'text',
        title: 'Its text',
        mediaType: 'text/plain',
        hash: named(TEXT),
        restates: 'html',
      }
      const { size } = await desk.reader.read('one')
      await followSearch(desk)
      await desk.writer.append('one', [entry('document', captured)], size, { documents: [html] })
      await followSearch(desk)
      await desk.writer.append('one', [entry('document', text)], size + 1, { documents: [TEXT] })
      for (const query of ['ropes cut', 'جسر', 'المحققون', 'مُحَقّقون', 'ليلا 2015', '"الجسر ليلا"'])
        expect(await ask(desk, query), query).toEqual(['html'])
      expect(await ask(desk, 'taken')).toEqual([])
      // Words in a row are those of the text, with their articles.
      expect(await ask(desk, '"محققون جسر"')).toEqual([])
    })

    test('is narrowed by kind, by day and by what is new, and counted', async () => {
      const { desk } = await opened()
      const { size } = await desk.reader.read('one')
      await append(
        desk,
        statement('old', 'It fell down.', '1999-05'),
        statement('new', 'It fell up.', '2025-02-03'),
      )
      expect(await ask(desk, 'it fell', { kinds: ['statement'] })).toEqual(['mira-says', 'new', 'old'])
      expect(await ask(desk, 'fell', { from: '2025-02-03', to: '2025-02-03' })).toEqual(['new'])
      expect(await ask(desk, 'fell', { to: '1999-05-01' })).toEqual(['old'])
      expect(await ask(desk, 'fell', { since: new Map([['one', size]]) })).toEqual(['new', 'old'])
      const options = { cases: ['one'], limit: 1, offset: 1 }
      const { hits, counts } = await searchRecords(desk, parseQuery('fell'), options)
      expect(hits.map(({ record }) => record)).toEqual(['new'])
      expect([...counts]).toEqual([['statement', 3]])
    })

    test('is of the cases that somebody may see, and of no other', async () => {
      const { desk } = await opened()
      await desk.writer.append('two', pageCase('two'), 0, { documents: [PAGE] })
      expect(await ask(desk, 'small', { cases: ['one', 'two'] })).toEqual(['one', 'two'])
      expect(await ask(desk, 'small', { cases: ['two'] })).toEqual(['two'])
      expect(await ask(desk, 'small', { cases: [] })).toEqual([])
    })
  })

  describe('what stands now is found', () => {
    test('after a correction, of whatever says its name', async () => {
      const { desk } = await opened()
      expect(await ask(desk, 'mira', { kinds: ['party', 'statement'] })).toEqual(['mira', 'mira-says'])
      await append(desk, entry('correction', { of: 'mira', set: { name: 'Zoya' }, why: WHY }))
      expect(await ask(desk, 'zoya')).toEqual(['mira', 'mira-says'])
      expect(await ask(desk, 'mira', { kinds: ['party', 'statement'] })).toEqual([])
    })

    test('after a retraction', async () => {
      const { desk } = await opened()
      await append(desk, statement('one-more', 'It swam.', '2026'))
      expect(await ask(desk, 'swam')).toEqual(['one-more'])
      await append(desk, entry('retraction', { of: 'one-more', why: WHY }))
      expect(await ask(desk, 'swam')).toEqual([])
    })

    test('after a merge, and after it was taken back', async () => {
      const { desk } = await opened()
      await append(
        desk,
        entry('party', { id: 'myra', type: 'person', name: 'Myra' }),
        statement('hers', 'It swam.', '2026', 'myra'),
      )
      expect(await ask(desk, 'myra')).toEqual(['myra', 'hers'])
      await append(desk, entry('merge', { id: 'myra-is-mira', from: 'myra', into: 'mira', why: WHY }))
      expect(await ask(desk, 'myra')).toEqual([])
      expect(await ask(desk, 'mira swam')).toEqual(['hers'])
      await append(desk, entry('retraction', { of: 'myra-is-mira', why: WHY }))
      expect(await ask(desk, 'myra')).toEqual(['myra', 'hers'])
      expect(await ask(desk, 'mira swam')).toEqual([])
      await remakeSearch(desk)
      expect(await ask(desk, 'myra')).toEqual(['myra', 'hers'])
    })

    test('after an erasure, from which on nothing that was erased lies there', async () => {
      const { desk, ground } = await opened()
      await append(desk, entry('party', { id: 'witness', type: 'person', name: 'Ottoline Quex' }))
      expect(await ask(desk, 'ottoline')).toEqual(['witness'])
      await append(desk, entry('erasure', { of: 'witness', paths: ['/name'], why: WHY }))
      expect(await holds(ground, 'ttoline')).toBe(false)
      expect(await ask(desk, 'ottoline')).toEqual([])
      expect(await ask(desk, 'erased')).toEqual([])
      expect(await ask(desk, 'mira', { kinds: ['party'] })).toEqual(['mira'])
    })

    test('and nothing of a case that was removed', async () => {
      const { desk } = await opened()
      expect(await ask(desk, 'small')).toEqual(['one'])
      await desk.writer.remove('one')
      expect(await ask(desk, 'small')).toEqual([])
    })
  })

  test('made again from nothing it is the same, whoever followed in whatever steps', async () => {
    const { desk, ground } = await opened()
    await followSearch(desk)
    await append(desk, statement('more', 'It fell.', '2026'))
    await Promise.all([followSearch(desk), followSearch(desk)])
    await append(desk, entry('correction', { of: 'mira', set: { name: 'Zoya' }, why: WHY }))
    await followSearch(desk)
    const all = async () => [
      await peek(ground.engine, 'select * from search_rows order by case_id, place'),
      await peek(ground.engine, 'select * from search_words order by case_id, word, place'),
    ]
    const before = await all()
    await remakeSearch(desk)
    expect(await all()).toEqual(before)
    expect((await desk.reader.verify('one')).ok).toBe(true)
  })

  test('a saved search is of one person, by its name', async () => {
    const { desk } = await opened()
    const search = { name: 'ropes', query: 'q=ropes', seen: new Map([['one', 3]]) }
    await saveSearch(desk, 'ana', { ...search, query: 'q=rope' })
    await saveSearch(desk, 'ana', search)
    expect(await savedSearches(desk, 'ana')).toEqual([search])
    expect(await savedSearches(desk, 'ben')).toEqual([])
    expect(await deleteSavedSearch(desk, 'ben', 'ropes')).toBe(false)
    expect(await deleteSavedSearch(desk, 'ana', 'ropes')).toBe(true)
    expect(await savedSearches(desk, 'ana')).toEqual([])
    for (let i = 0; i < 50; i += 1) await saveSearch(desk, 'ana', { ...search, name: `${i}` })
    const tooMany = expect.objectContaining({ code: 'too-many' })
    await expect(saveSearch(desk, 'ana', search)).rejects.toThrowError(tooMany)
  })

  test('a backup has the searches that were saved, and what is searched is made again', async () => {
    const { desk } = await opened()
    await followSearch(desk)
    await saveSearch(desk, 'ana', { name: 'ropes', query: 'q=ropes', seen: new Map() })
    const file = temporaryFile('backup.db')
    await backUp(desk.reader, file)
    const copy = await openDeskOn(sqliteEngine(file), placesOf(temporaryFile(''), undefined), caseContext())
    onTestFinished(() => copy.close())
    expect(await peek(sqliteEngine(file), 'select 1 from search_rows')).toEqual([])
    expect((await savedSearches(copy, 'ana')).map(({ name }) => name)).toEqual(['ropes'])
    expect(await ask(copy, 'small')).toEqual(['one'])
  })
})
