import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml'

/**
 * The plain value of a node, linear in its size. What an alias stands for is looked up among `anchors`; names
 * of fields are text, and of two alike the later holds (`duplicates` says so).
 */
export function plainValue(node: unknown, anchors: ReadonlyMap<string, Node>): unknown {
  if (isAlias(node)) return plainValue(anchors.get(node.source), anchors)
  if (isScalar(node)) return node.value
  if (isSeq(node)) return node.items.map((item) => plainValue(item, anchors))
  if (!isMap(node)) return null
  const value: Record<string, unknown> = {}
  for (const pair of node.items) {
    Object.defineProperty(value, keyText(pair.key), {
      value: plainValue(pair.value, anchors),
      ...{ enumerable: true, writable: true, configurable: true },
    })
  }
  return value
}

/** The name of a field, whatever stands in its place. */
export function keyText(key: unknown): string {
  if (isScalar(key)) return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
  return isNode(key) ? key.toString() : String(key)
}

/** Fields of one map that are named twice, wherever in a node: each time after the first. */
export function* duplicates(node: unknown): Generator<{ key: Node; name: string }> {
  if (isSeq(node)) for (const item of node.items) yield* duplicates(item)
  if (!isMap(node)) return
  const seen = new Set<string>()
  for (const { key, value } of node.items) {
    const name = keyText(key)
    if (seen.has(name) && isNode(key)) yield { key, name }
    seen.add(name)
    yield* duplicates(value)
  }
}
