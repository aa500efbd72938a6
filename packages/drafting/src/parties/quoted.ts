/** Whether a place stands inside quotation marks, as far as its paragraph shows. */
export function isQuotedAt(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n\n', at) + 1
  const before = text.slice(start, at)
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”')
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1
  const opens = before.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu)?.length ?? 0
  const closes = before.match(/(?<=[\p{L}.,!?])['’](?![\p{L}\p{N}])/gu)?.length ?? 0
  return curly || straight || opens > closes
}
