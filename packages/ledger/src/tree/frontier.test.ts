import { portableSha256, toHex } from '@hearsay/text'
import { expect, test } from 'vitest'
import { Frontier } from './frontier.ts'
import { leafHash } from './hash.ts'
import { Tree } from './tree.ts'

const leaf = (i: number) => leafHash(portableSha256, Uint8Array.of(i))

test('has the root of the tree at every size, and completes the same nodes', () => {
  const tree = new Tree()
  const frontier = new Frontier()
  const nodes: string[] = []
  for (let i = 0; i < 70; i++) {
    expect(toHex(frontier.root())).toBe(toHex(tree.root()))
    tree.append(leaf(i))
    frontier.append(leaf(i), (level, index, hash) => {
      nodes.push(`${level}/${index}`)
      expect(toHex(hash)).toBe(toHex(tree.node(level, index)))
    })
    const reopened = new Frontier(portableSha256, i + 1, (level, index) => tree.node(level, index))
    expect(toHex(reopened.root())).toBe(toHex(tree.root()))
  }
  // 70 leaves, and every pair, four, eight … among them, each once.
  expect(nodes).toHaveLength(70 + 35 + 17 + 8 + 4 + 2 + 1)
  expect(new Set(nodes).size).toBe(nodes.length)
})

test('a copy goes its own way', () => {
  const frontier = new Frontier()
  for (let i = 0; i < 5; i++) frontier.append(leaf(i))
  const before = toHex(frontier.root())
  const copy = frontier.copy()
  copy.append(leaf(5))
  expect(frontier.size).toBe(5)
  expect(toHex(frontier.root())).toBe(before)
  expect(toHex(copy.root())).not.toBe(before)
})

test('a frontier without its nodes is refused', () => {
  expect(() => new Frontier(portableSha256, 3)).toThrowError(
    expect.objectContaining({ code: 'out-of-range' }),
  )
  expect(() => new Frontier().append(new Uint8Array(3))).toThrowError(
    expect.objectContaining({ code: 'bad-hash' }),
  )
})
