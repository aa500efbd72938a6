import { Document, isScalar, Scalar, visit } from 'yaml'

/**
 * Characters that a terminal or an editor obeys, hides or turns around: C1 controls, soft hyphens, zero-width
 * and bidirectional controls, line and paragraph separators, tags (Unicode TR 36, 2.2 and 3.2). C0 controls
 * the writer of YAML escapes itself.
 */
const UNSHOWN =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/**
 * YAML in which every such character stands as an escape, so that it is seen, and reads back as what it is.
 */
export function yamlShown(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, node) {
      // Escapes are escapes between double quotes alone.
      if (isScalar(node) && typeof node.value === 'string' && node.value.search(UNSHOWN) >= 0)
        node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({ lineWidth: 110 }).replace(UNSHOWN, escaped)
}

function escaped(found: string): string {
  const digits = (found.codePointAt(0) ?? 0).toString(16)
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`
}
