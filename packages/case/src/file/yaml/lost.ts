import { type Document, isAlias, isScalar, type Scalar, visit } from 'yaml'
import type { YamlProblem } from './limits.ts'

const QUOTE = 'put the whole value in quotation marks'

/**
 * Text that YAML would drop in silence where a person meant it: `Ferry #2 sinks`, of which it reads `Ferry`,
 * and `&Co sinks`, of which it reads `sinks`. A comment has a space after its `#`, and an anchor is used.
 */
export function lostText(document: Document, text: string): YamlProblem[] {
  const used = new Set<string>()
  const scalars: Scalar[] = []
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) used.add(node.source)
      else if (isScalar(node)) scalars.push(node)
    },
  })
  return scalars.flatMap((scalar) => lostAnchor(scalar, text, used) ?? lostEnd(scalar, text) ?? [])
}

function lostAnchor(
  { anchor, range }: Scalar,
  text: string,
  used: ReadonlySet<string>,
): YamlProblem | undefined {
  if (anchor === undefined || used.has(anchor)) return undefined
  const offset = text.lastIndexOf(`&${anchor}`, range?.[0])
  return { offset, message: `a value cannot begin with &: ${QUOTE}` }
}

function lostEnd({ type, range, value }: Scalar, text: string): YamlProblem | undefined {
  if (type !== 'PLAIN' || !range) return undefined
  const [start, end] = range
  const [after = '', gap = '', mark = ''] = /^([ \t]*)(#[^\s#]\S*)/.exec(text.slice(end, end + 200)) ?? []
  if (after === '') return undefined
  const offset = value === null || start === end ? end + gap.length : start
  const shown = mark.slice(0, 40)
  const message = `YAML drops what follows "${shown}": ${QUOTE}, or write a space after the # of a comment`
  return { offset, message }
}
