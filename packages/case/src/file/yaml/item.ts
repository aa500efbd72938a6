import { isMap, isNode, isScalar, type Node, type YAMLMap } from 'yaml'
import type { Position } from '../../errors.ts'
import type { Section } from '../../kinds/index.ts'
import { keyText, plainValue } from './plain.ts'

type Path = readonly (string | number)[]

/** One item of a case file: its plain value, and where each of its fields stands. */
export interface Item {
  readonly section: Section
  readonly value: Readonly<Record<string, unknown>>
  /** The place of a field, or of the nearest thing around it that is written. */
  readonly locate: (path: Path) => Position
  /** A value as it is written, where it is a bare word or number: `0987`, which YAML reads as 987. */
  readonly written: (path: Path) => string | undefined
}

export function itemOf(
  section: Section,
  node: YAMLMap,
  anchors: ReadonlyMap<string, Node>,
  at: (offset: number) => Position,
): Item {
  return {
    section,
    value: plainValue(node, anchors) as Record<string, unknown>,
    locate(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = placeOf(node, path.slice(0, length))
        if (offset !== undefined) return at(offset)
      }
      return at(node.range?.[0] ?? 0)
    },
    written(path) {
      const found = node.getIn(path, true)
      return isScalar(found) ? found.source : undefined
    },
  }
}

/** Where the value at a path begins; its name, where it has none. */
function placeOf(node: YAMLMap, path: Path): number | undefined {
  const found = node.getIn(path, true)
  if (isNode(found) && found.range && found.range[0] < found.range[2]) return found.range[0]
  const around = path.length > 1 ? node.getIn(path.slice(0, -1), true) : node
  if (!isMap(around)) return undefined
  const key = around.items.find((pair) => keyText(pair.key) === String(path.at(-1)))?.key
  return isNode(key) ? key.range?.[0] : undefined
}
