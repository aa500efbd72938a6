import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/hearsay.ts'
import type { Cases } from './open.ts'
import { writeYaml } from './write-yaml.ts'

const TYPES = ['text/plain', 'text/html', 'application/pdf', 'image/jpeg', 'image/png', 'audio/ogg']

/** A page of this type, the bytes of which are its number; of the last, nobody has the bytes. */
function page(mediaType: string, index: number): Entry {
  return entry('document', {
    id: `page:${index}`,
    form: 'capture',
    outlet: 'gazette',
    title: 'A page',
    citation: 'Notes',
    captured: '2026-01-01T00:00:00Z',
    mediaType,
    hash: hash(index),
    held: 'published',
  })
}

const hash = (index: number) => `sha256:${String(index).repeat(64)}`

test('documents are written beside the case, with the ending of what they are', async () => {
  const [head, author] = smallCase()
  if (!head || !author) throw new Error('expected a case and its author')
  const entries = [head, author, ...[...TYPES, 'text/css'].map(page)]
  const store = {
    read: async () => ({ entries }),
    document: async (_: string, of: string) =>
      of === hash(TYPES.length) ? undefined : Buffer.from(of.slice(-1)),
  } as unknown as Cases
  const folder = join(temporaryFolder(), 'copy')
  await writeYaml(folder, 'small', store)
  const names = readdirSync(folder)
  expect(names.filter((name) => !name.endsWith('.yaml'))).toEqual(
    ['txt', 'html', 'pdf', 'jpg', 'png', 'bin'].map((ending, index) => `page_${index}.${ending}`),
  )
  expect(readFileSync(join(folder, 'page_3.jpg'), 'utf8')).toBe('3')
  const yaml = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(yaml.join('').match(/file: \S+/g)).toHaveLength(TYPES.length)
  expect(yaml.join('')).toContain('file: page_0.txt')
})
