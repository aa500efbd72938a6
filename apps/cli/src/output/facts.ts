import stringWidth from 'string-width'
import { safe } from './safe.ts'
import { style } from './style.ts'
import { columns, wrap } from './wrap.ts'

/** Labels on the left, what they say on the right, wrapped under itself. Every text is made safe here. */
export function facts(pairs: readonly (readonly [label: string, text: string])[], indent = 2): string {
  const labels = Math.max(...pairs.map(([label]) => stringWidth(label)))
  const width = Math.max(columns() - indent - labels - 2, 20)
  return pairs.flatMap(([label, text]) => lines(label, wrap(safe(text), width), labels, indent)).join('\n')
}

function lines(label: string, wrapped: readonly string[], labels: number, indent: number): string[] {
  const margin = ' '.repeat(indent)
  return wrapped.map((line, index) => {
    const left = (index === 0 ? label : '').padEnd(labels)
    return `${margin}${index === 0 ? style.faint(left) : left}  ${line}`.trimEnd()
  })
}
