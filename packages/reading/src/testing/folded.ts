/**
 * Texts folded as a mail or a terminal folds them: offsets stay, since a break takes the place of a space.
 */
export function folded(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => foldLine(line, width))
    .join('\n')
}

function foldLine(line: string, width: number): string {
  const lines: string[] = []
  let now = ''
  for (const word of line.split(' ')) {
    const longer = now === '' ? word : `${now} ${word}`
    if (now !== '' && longer.length > width) {
      lines.push(now)
      now = word
    } else now = longer
  }
  return [...lines, now].join('\n')
}
